# SPDX-License-Identifier: EPL-2.0
"""An Ising ring as a program: H = -sum_i J s_i s_{i+1}. Arguments: the number of spins; "glass" for J = +-1 from the seed."""
import json
import random
import sys

import numpy as np

n, glass = int(sys.argv[1]), "glass" in sys.argv[2:]
told, answers = sys.stdin.buffer, sys.stdout.buffer
seed = json.loads(told.readline())["seed"]
print(json.dumps({"protocol": 1, "name": "Ising ring", "space": "ising", "sites": n, "symmetric": True, "quantum": 2 - n % 2}),
      flush=True)

draw = random.Random(seed)
couplings = np.array([draw.choice((-1, 1)) if glass else 1 for _ in range(n)], dtype=np.int8)
while head := told.read(4):
    count = int.from_bytes(head, "little")
    s = np.frombuffer(told.read(count * n), dtype=np.int8).reshape(count, n)
    energies = -(couplings * s * np.roll(s, -1, axis=1)).sum(axis=1, dtype=np.int64)
    answers.write(head + energies.astype("<f8").tobytes())
    answers.flush()
