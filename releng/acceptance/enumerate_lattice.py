"""Means over disorder of the 4 x 4 glass and its ferromagnet, by all states, in plain NumPy without a line of Spinscape.

enumerate_lattice.py [SAMPLES]

prints for Gaussian bonds, periodic, mirror images taken as one, what known values of the models are compared with: the
ground-state energy per spin, minima, the gap between the two lowest, and of funnels by lowest exits (a minimum belongs to the
funnel of the lower minimum behind its lowest direct saddle) their number, the share of the ground funnel in minima and in
states, and the share of states whose steepest descent ends in the ground state. Each is a mean with its standard error.
"""
import sys

import numpy

SEED = 20150325
L = 4
N = L * L
STATES = 1 << N - 1  # the last spin is up: of two mirror images one
SPINS = 1.0 - 2.0 * (numpy.arange(STATES)[:, None] >> numpy.arange(N) & 1)
# Turning the last spin over is turning all others over.
NEIGHBOURS = numpy.stack([numpy.arange(STATES) ^ 1 << i for i in range(N - 1)] + [numpy.arange(STATES) ^ STATES - 1])
PAIRS = [(y * L + x, (y + dy) % L * L + (x + dx) % L) for y in range(L) for x in range(L) for dx, dy in ((1, 0), (0, 1))]
BONDS = numpy.stack([SPINS[:, i] * SPINS[:, j] for i, j in PAIRS])
NAMES = ("ground energy per spin", "minima", "gap", "share of minima in the ground funnel",
         "share of states in the ground funnel", "share of states in the ground basin", "number of funnels")


def measure(couplings):
    energy = -couplings @ BONDS
    around = energy[NEIGHBOURS]
    down = NEIGHBOURS[around.argmin(axis=0), numpy.arange(STATES)]
    down = numpy.where(around.min(axis=0) < energy, down, numpy.arange(STATES))
    while (down != down[down]).any():
        down = down[down]
    minima = numpy.unique(down)
    minima = minima[numpy.argsort(energy[minima])]
    rank = numpy.empty(STATES, dtype=int)
    rank[minima] = numpy.arange(len(minima))
    basin = rank[down]
    count = len(minima)
    saddles = numpy.full((count, count), numpy.inf)
    for neighbour in NEIGHBOURS:
        numpy.minimum.at(saddles, (basin, basin[neighbour]), numpy.maximum(energy, energy[neighbour]))
    numpy.fill_diagonal(saddles, numpy.inf)
    arrow = saddles.argmin(axis=1) if count > 1 else numpy.zeros(1, dtype=int)
    # Ranks rise with energy: an exit that leads up makes the bottom of a funnel.
    arrow = numpy.where(arrow < numpy.arange(count), arrow, numpy.arange(count))
    while (arrow != arrow[arrow]).any():
        arrow = arrow[arrow]
    sizes = numpy.bincount(basin, minlength=count)
    return (energy[minima[0]] / N, count, energy[minima[1]] - energy[minima[0]] if count > 1 else numpy.nan,
            (arrow == 0).mean(), sizes[arrow == 0].sum() / STATES, sizes[0] / STATES, len(numpy.unique(arrow)))


def main(samples):
    random = numpy.random.default_rng(SEED)
    glass, ferromagnet = [], []
    for _ in range(samples):
        couplings = random.standard_normal(len(PAIRS))
        glass.append(measure(couplings))
        ferromagnet.append(measure(abs(couplings)))
    for model, rows in (("glass", glass), ("disordered ferromagnet", ferromagnet)):
        for name, column in zip(NAMES, numpy.array(rows).T):
            column = column[~numpy.isnan(column)]
            print(f"{model}: {name} {column.mean():.4f} +- {column.std(ddof=1) / len(column) ** 0.5:.4f}")


main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
