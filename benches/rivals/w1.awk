# The table of W1: of each program the median of its medians and the least of all, for one case; beside the others.
{
    if (!($1 in rounds)) order[++programs] = $1
    times[$1, ++rounds[$1]] = $2
    if (!($1 in least) || $3 + 0 < least[$1]) least[$1] = $3 + 0
    if (digest == "") digest = $5
    if ($5 != digest) { print "ANOTHER DIGEST: " $1 " " $5 ", not " digest; differs = 1 }
}
function median(name,    i, j, sorted, n, each) {
    n = rounds[name]
    for (i = 1; i <= n; i++) {
        each = times[name, i] + 0
        for (j = i; j > 1 && sorted[j - 1] > each; j--) sorted[j] = sorted[j - 1]
        sorted[j] = each
    }
    return sorted[int((n + 1) / 2)]
}
function beside(name, other) {
    return sprintf("%.2f (%.2f)", median(name) / median(other), least[name] / least[other])
}
END {
    print "program | ns a case: median (least) | to hand-written | to delist, verdict only | to delist, explained in columns"
    for (i = 1; i <= programs; i++) {
        name = order[i]
        printf "%s | %.1f (%.1f) | ", name, median(name) / cases, least[name] / cases
        print beside(name, "hand-written") " | " beside(name, "delist, verdict only") " | " beside(name, "delist, explained in columns")
    }
    print "digest of all: " (differs ? "they differ" : digest)
    exit differs
}
