# SPDX-License-Identifier: EPL-2.0
"""Transition rates and Franz-Parisi potentials of the ferromagnet on the periodic 3 x 3 lattice, J = 1, from all 512 states.

Known values of `committor` and `franz-parisi`. Needs NumPy, and nothing of Spinscape.
"""
import itertools

import numpy as np

SIDE = 3
SITES = SIDE * SIDE
STATES = np.array(list(itertools.product([1, -1], repeat=SITES)))


def energies():
    total = np.zeros(len(STATES))
    for site in range(SITES):
        x, y = site % SIDE, site // SIDE
        for neighbour in ((x + 1) % SIDE + y * SIDE, x + (y + 1) % SIDE * SIDE):
            total -= STATES[:, site] * STATES[:, neighbour]
    return total


ENERGY = energies()


def weights(temperature):
    weight = np.exp(-(ENERGY - ENERGY.min()) / temperature)
    return weight / weight.sum()


def transition_rate(temperature):
    """Metropolis with random proposals, from all spins up to all spins down: flux over the weight of what was last up."""
    numbers = {tuple(state): number for number, state in enumerate(STATES)}
    count = len(STATES)
    moves = np.zeros((count, count))
    for number, state in enumerate(STATES):
        for site in range(SITES):
            turned = state.copy()
            turned[site] = -turned[site]
            other = numbers[tuple(turned)]
            moves[number, other] = min(1, np.exp(-(ENERGY[other] - ENERGY[number]) / temperature)) / SITES
        moves[number, number] = 1 - moves[number].sum()
    matrix = moves - np.eye(count)
    right = np.zeros(count)
    for end, value in ((0, 0), (count - 1, 1)):
        matrix[end] = 0
        matrix[end, end] = 1
        right[end] = value
    committor = np.linalg.solve(matrix, right)
    weight = weights(temperature)
    flux = weight[0] * (moves[0] * committor).sum()
    return flux / (weight * (1 - committor)).sum()


def potential(temperature, overlap):
    """-(T/N) times the mean of ln P(q) over references at the same temperature; overlap as a sum over the sites, without its sign."""
    weight = weights(temperature)
    overlaps = abs(STATES @ STATES.T)
    return -temperature / SITES * sum(
        weight[reference] * np.log(weight[overlaps[reference] == overlap].sum()) for reference in range(len(STATES)))


for t in (2, 4):
    print(f"transition rate T={t}: {transition_rate(t):.12g}")
for t, q in ((2, 9), (3, 9), (3, 3)):
    print(f"potential T={t} q={q}/9: {potential(t, q):.12g}")
