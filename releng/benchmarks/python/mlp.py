# SPDX-License-Identifier: EPL-2.0
"""Training of a network with one hidden layer of rectifiers by numpy, batches of 100, on one thread: samples per second."""
import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import sys
import time

import numpy as np


def train(inputs, hidden, outputs, dtype, batches, size=100, rate=0.1):
    random = np.random.default_rng(1)
    w1 = (random.standard_normal((inputs, hidden)) * (2 / inputs) ** 0.5).astype(dtype)
    w2 = (random.standard_normal((hidden, outputs)) * (2 / hidden) ** 0.5).astype(dtype)
    b1 = np.zeros(hidden, dtype)
    b2 = np.zeros(outputs, dtype)
    x = random.standard_normal((size, inputs)).astype(dtype)
    t = np.eye(outputs, dtype=dtype)[random.integers(0, outputs, size)]
    step = dtype(rate / size)
    start = time.thread_time()
    for _ in range(batches):
        a = x @ w1 + b1
        h = np.maximum(a, 0)
        z = h @ w2 + b2
        e = np.exp(z - z.max(1, keepdims=True))
        d = e / e.sum(1, keepdims=True) - t
        g = (d @ w2.T) * (a > 0)
        w2 -= step * (h.T @ d)
        b2 -= step * d.sum(0)
        w1 -= step * (x.T @ g)
        b1 -= step * g.sum(0)
    return batches * size / (time.thread_time() - start)


inputs, hidden = int(sys.argv[1]), int(sys.argv[2])
batches = max(20, 3_000_000 // (inputs * hidden))
for dtype in (np.float64, np.float32):
    rates = sorted(train(inputs, hidden, 10, dtype, batches) for _ in range(7))
    print(f"{dtype.__name__} median {rates[3]:.0f} min {rates[0]:.0f} max {rates[6]:.0f}")
