"""W2: the days a term leads to, worked out by another hand, beside what the program says.

usage: terms.py FILE NOTICES                compares every pair of a day and a term, and counts
       terms.py --reference FILE NOTICES    prints a digest a term, for tests/data/terms.tsv

FILE is what `cargo bench --bench performance -- terms FILE` wrote, NOTICES the days off that ship with
the program. Nothing else is shared: months are added by dateutil, days by the standard library, and
working days are counted by numpy; where weekends are worked, over the sorted days of work.
"""

import csv
import sys
from datetime import date, timedelta

import numpy
from dateutil.relativedelta import relativedelta

FIRST, LAST = date(2008, 1, 1), date(2040, 12, 31)
DAYS = [FIRST + timedelta(days=count) for count in range((LAST - FIRST).days + 1)]
# What is counted from the days up to here touches no year whose notice is still to come.
SETTLED = (date(2025, 12, 31) - FIRST).days + 1


def main():
    *mode, file, path = sys.argv[1:]
    calendar = Calendar(path)
    pairs = differences = 0
    for line in open(file):
        what, theirs = line.split(":")
        if mode:
            months = int(what.split()[1]) if what.startswith("term") else 0
            if months <= 60 or months % 12 == 0:
                print(what, digest(calendar.led_to(what)[:SETTLED]), sep="\t")
            continue
        theirs = numpy.array(theirs.split(), dtype=numpy.int64).astype("M8[D]")
        ours = calendar.led_to(what)
        wrong = numpy.flatnonzero(ours != theirs)
        for place in wrong[:3]:
            print(f"DIFFERS: {what} from {DAYS[place]}: here {ours[place]}, there {theirs[place]}")
        pairs, differences = pairs + len(DAYS), differences + len(wrong)
    if not mode:
        print(f"{pairs} pairs of a day and a term compared: {differences} differences")
    sys.exit(differences != 0)


class Calendar:
    """Days off and days of work.

    A year has a notice if a day off between February and October is known of it. In every other year the
    days are off that the regulation fixes: 1 January, 1 May (since 2025 also 2 May), 1 to 3 October.
    """

    def __init__(self, path):
        off, made_up, noticed = set(), set(), set()
        for row in csv.DictReader(open(path, encoding="utf-8")):
            day = date.fromisoformat(row["date"])
            (off if row["kind"] == "holiday" else made_up).add(day)
            if row["kind"] == "holiday" and 2 <= day.month <= 10:
                noticed.add(day.year)
        for year in set(range(2001, 2110)) - noticed:
            fixed = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)] + [(5, 2)] * (year >= 2025)
            off.update({date(year, month, day) for month, day in fixed} - made_up)
        self.weekdays = numpy.busdaycalendar(holidays=sorted(off))
        every = numpy.arange("2001-01-01", "2110-01-01", dtype="M8[D]")
        is_weekday = numpy.is_busday(every, busdaycal=self.weekdays)
        self.worked = every[is_weekday | numpy.isin(every, numpy.array(sorted(made_up), "M8[D]"))]

    def led_to(self, what):
        """The day each of the days is led to by a term or a move."""
        kind, *numbers = what.split()
        if kind == "move":
            return self.moved(numbers[0], int(numbers[1]))
        months, days, working, weekday = map(int, numbers)
        found = numpy.array([day + relativedelta(months=months) + timedelta(days=days) for day in DAYS], "M8[D]")
        if working:
            found = self.worked[numpy.searchsorted(self.worked, found, side="right") + working - 1]
        if weekday:
            found = numpy.busday_offset(found, weekday, roll="backward", busdaycal=self.weekdays)
        return found

    def moved(self, name, days):
        if name == "off-rest-days":
            return self.worked[numpy.searchsorted(self.worked, numpy.array(DAYS, "M8[D]"), side="left")]
        each = {
            "after": lambda day: day + timedelta(days=1),
            "earlier": lambda day: day - timedelta(days=days),
            "start-of-month": lambda day: day + relativedelta(day=1),
            "end-of-month": lambda day: day + relativedelta(day=31),
            "start-of-year": lambda day: day + relativedelta(month=1, day=1),
            "end-of-year": lambda day: day + relativedelta(month=12, day=31),
        }[name]
        return numpy.array([each(day) for day in DAYS], "M8[D]")


def digest(days):
    """FNV-1a over the days since 1970-01-01, each as four bytes, the least first."""
    found = 0xCBF29CE484222325
    for byte in days.astype(numpy.int64).astype("<i4").tobytes():
        found = (found ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{found:016x}"


main()
