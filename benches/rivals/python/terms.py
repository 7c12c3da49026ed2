"""W2: the days a term leads to, worked out by another hand, beside what the program says.

usage: terms.py FILE NOTICES

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
EPOCH = date(1970, 1, 1)
DAYS = [FIRST + timedelta(days=count) for count in range((LAST - FIRST).days + 1)]


def main():
    off, made_up, noticed = notices(sys.argv[2])
    weekdays = numpy.busdaycalendar(holidays=sorted(off))
    every = numpy.arange("2001-01-01", "2110-01-01", dtype="M8[D]")
    worked = every[numpy.is_busday(every, busdaycal=weekdays) | numpy.isin(every, sorted(made_up))]
    pairs = differences = 0
    for line in open(sys.argv[1]):
        what, theirs = line.split(":")
        theirs = numpy.array(theirs.split(), dtype=numpy.int64).astype("M8[D]")
        kind, *numbers = what.split()
        if kind == "term":
            months, days, working, weekday = map(int, numbers)
            ours = numpy.array([day + relativedelta(months=months) + timedelta(days=days) for day in DAYS], "M8[D]")
            if working:
                ours = worked[numpy.searchsorted(worked, ours, side="right") + working - 1]
            if weekday:
                ours = numpy.busday_offset(ours, weekday, roll="backward", busdaycal=weekdays)
        else:
            ours = moved(numbers[0], int(numbers[1]), worked)
        wrong = numpy.flatnonzero(ours != theirs)
        for place in wrong[:3]:
            print(f"DIFFERS: {what} from {DAYS[place]}: here {ours[place]}, there {theirs[place]}")
        pairs, differences = pairs + len(DAYS), differences + len(wrong)
    print(f"{pairs} pairs of a day and a term compared: {differences} differences")
    print(f"years with a notice: {min(noticed)} to {max(noticed)}")
    sys.exit(differences != 0)


def moved(name, days, worked):
    each = {
        "after": lambda day: day + timedelta(days=1),
        "earlier": lambda day: day - timedelta(days=days),
        "start-of-month": lambda day: day + relativedelta(day=1),
        "end-of-month": lambda day: day + relativedelta(day=31),
        "start-of-year": lambda day: day + relativedelta(month=1, day=1),
        "end-of-year": lambda day: day + relativedelta(month=12, day=31),
    }
    if name == "off-rest-days":
        days = numpy.array(DAYS, "M8[D]")
        return worked[numpy.searchsorted(worked, days, side="left")]
    return numpy.array([each[name](day) for day in DAYS], "M8[D]")


def notices(path):
    """Days off, weekends that are worked, and the years for which there is a notice.

    A year has one if a day off between February and October is known of it. In every other year the days
    are off that the regulation fixes: 1 January, 1 May (since 2025 also 2 May), 1 to 3 October.
    """
    off, made_up, noticed = set(), set(), set()
    for row in csv.DictReader(open(path, encoding="utf-8")):
        day = date.fromisoformat(row["date"])
        (off if row["kind"] == "holiday" else made_up).add(day)
        if row["kind"] == "holiday" and 2 <= day.month <= 10:
            noticed.add(day.year)
    for year in set(range(2001, 2110)) - noticed:
        fixed = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)] + [(5, 2)] * (year >= 2025)
        off.update({date(year, month, day) for month, day in fixed} - made_up)
    return off, made_up, noticed


main()
