"""Benchmarks: speed, size and understanding, measured on the real parts."""
