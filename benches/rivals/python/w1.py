"""W1 as a user of OpenFisca would write it: one variable a fact, one formula over arrays of all cases.

usage: w1.py CASES RUNS

Reads the cases, and prints: name, median, least and most nanoseconds of a run, digest.
Measured is `calculate` alone: the simulation is built, and knows its inputs, before the clock starts.
"""

import datetime
import sys
import time

import numpy
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

PERSON = entities.SingleEntity("person", "persons", "", "")
NO_DAY = numpy.datetime64("9999-12-31")


class decided(variables.Variable):
    value_type = datetime.date
    entity = PERSON
    definition_period = periods.ETERNITY


class extension(variables.Variable):
    value_type = int
    entity = PERSON
    definition_period = periods.ETERNITY


class early(variables.Variable):
    value_type = datetime.date
    entity = PERSON
    definition_period = periods.ETERNITY


class removal(variables.Variable):
    value_type = datetime.date
    entity = PERSON
    definition_period = periods.YEAR

    def formula(person, period):
        decided = person("decided", period)
        month = decided.astype("M8[M]")
        target = month + (24 + 12 * person("extension", period)).astype("m8[M]")
        # The corresponding day, or the last day of a month that has none.
        corresponding = target.astype("M8[D]") + (decided - month.astype("M8[D]"))
        last = (target + 1).astype("M8[D]") - 1
        return numpy.minimum(numpy.minimum(corresponding, last) + 1, person("early", period))


def main():
    path, runs = sys.argv[1], int(sys.argv[2])
    rows = [line.rstrip("\n").split(",") for line in open(path).readlines()[1:]]
    inputs = {
        "decided": numpy.array([row[0] for row in rows], dtype="M8[D]"),
        "extension": numpy.array([int(row[1]) for row in rows], dtype=numpy.int32),
        "early": numpy.array([row[2] or NO_DAY for row in rows], dtype="M8[D]"),
    }
    system = taxbenefitsystems.TaxBenefitSystem([PERSON])
    system.add_variables(decided, extension, early, removal)
    times = []
    for _ in range(runs):
        builder = simulations.SimulationBuilder()
        simulation = builder.build_default_simulation(system, count=len(rows))
        for name, values in inputs.items():
            simulation.set_input(name, periods.ETERNITY, values)
        start = time.perf_counter_ns()
        days = simulation.calculate("removal", "2026")
        times.append(time.perf_counter_ns() - start)
    times.sort()
    print("OpenFisca-Core", times[len(times) // 2], times[0], times[-1], digest(days), sep="\t")


def digest(days):
    """FNV-1a over the days since 1970-01-01, each as four bytes, the least first."""
    found = 0xCBF29CE484222325
    for byte in days.astype("M8[D]").astype(numpy.int64).astype("<i4").tobytes():
        found = (found ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{found:016x}"


main()
