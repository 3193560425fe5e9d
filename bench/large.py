"""Runs the benchmark of a very large ledger: `make bench-large`, which takes a quarter of an hour and 10 GB."""

from bench import ledger
from bench.machine import describe
from bench.report import LARGE, print_table, write_results


def main() -> None:
    """Measure, print and write; a goal that is missed is told, and is no error."""
    machine = describe()
    figures = ledger.measure_large()
    print_table(figures)
    write_results(figures, machine, path=LARGE)


if __name__ == "__main__":
    main()
