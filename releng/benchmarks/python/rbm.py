# SPDX-License-Identifier: EPL-2.0
"""Steps of persistent contrastive divergence with numpy, units +1 and -1, double precision, as one would write them."""
import os
import statistics
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

visible, hidden, batch = (int(text) for text in sys.argv[1:4])
rng = np.random.default_rng(1)
data = rng.choice([-1.0, 1.0], size=(1000, visible))
weights = 0.01 * rng.standard_normal((visible, hidden))
change = np.zeros_like(weights)
chains = rng.choice([-1.0, 1.0], size=(batch, visible))
rate, momentum = 0.01, 0.5


def draw(fields):
    return np.where(rng.random(fields.shape) < 1 / (1 + np.exp(-2 * fields)), 1.0, -1.0)


def step():
    global chains, change, weights
    sample = data[rng.integers(len(data), size=batch)]
    positive = sample.T @ np.tanh(sample @ weights)
    chains = draw(draw(chains @ weights) @ weights.T)
    negative = chains.T @ np.tanh(chains @ weights)
    change = momentum * change + rate / batch * (positive - negative)
    weights = weights + change


for _ in range(20):
    step()
times = []
for _ in range(11):
    start = time.process_time()
    for _ in range(20):
        step()
    times.append((time.process_time() - start) / 20 * 1000)
print(f"rbm step median {statistics.median(times):.4f} min {min(times):.4f} max {max(times):.4f}")
