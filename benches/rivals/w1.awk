# The table of W1: of each program the median of its medians, for one case, and beside the others.
{
    if (!($1 in rounds)) order[++programs] = $1
    times[$1, ++rounds[$1]] = $2
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
END {
    hand = median("hand-written"); verdict = median("delist, verdict only"); explained = median("delist, explained")
    print "program | ns a case | of hand-written | to delist, verdict only | to delist, explained"
    for (i = 1; i <= programs; i++) {
        own = median(order[i])
        printf "%s | %.1f | %.2f | %.2f | %.2f\n", order[i], own / cases, own / hand, own / verdict, own / explained
    }
    print "digest of all: " (differs ? "they differ" : digest)
    exit differs
}
