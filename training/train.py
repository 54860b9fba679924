"""Trains pocket networks on Fashion-MNIST through the generic interpreter, one recipe for all.

    /usr/bin/python3 training/train.py --ship                  # the four that the site ships
    /usr/bin/python3 training/train.py --seed 0 [name ...]     # the experiments, or some of them

Recipe: AdamW (weight decay 1e-4), one-cycle learning rate up to 3e-3, batches of 128 of all 60,000 training
pictures, each mirrored with probability 1/2, cross-entropy. No choice is made by the test pictures: the last
epoch counts. Each run adds a line to `results/pocket.jsonl`.
"""

import argparse
import gzip
import json
import os
import struct
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from interpreter import Network, Weighted

HERE = Path(__file__).resolve().parent
DATA = Path("/usr/share/datasets/fashion-mnist")
RESULTS = HERE / "results" / "pocket.jsonl"
BATCH, PEAK_RATE, WEIGHT_DECAY = 128, 3e-3, 1e-4
EPOCHS, EPOCHS_SHIPPED = 3, 8

# Glibc hands memory back after each step and faults it in again: kept, training is up to eight times faster.
KEEP_MEMORY = {
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": "4000000000",
    "MALLOC_TOP_PAD_": "1000000000",
    "MALLOC_ARENA_MAX": "1",
}


def idx(name):
    """An array from one of MNIST's idx files, gzipped."""
    raw = gzip.decompress((DATA / f"{name}.gz").read_bytes())
    rank = raw[3]
    shape = struct.unpack(f">{rank}I", raw[4 : 4 + 4 * rank])
    return torch.from_numpy(np.frombuffer(raw, np.uint8, offset=4 + 4 * rank).reshape(shape).copy())


def pictures(split, spec):
    """Grey pictures `[n, 1, h, w]`, resized to the input and normalized, and their labels `[n]`."""
    x = idx(f"{split}-images-idx3-ubyte")[:, None].float()
    side = spec["input"][0]
    if side != x.shape[2]:
        x = F.interpolate(x, size=(side, side), mode="bilinear", antialias=True, align_corners=False)
    x = (x - spec["preprocessing"]["mean"][0]) / spec["preprocessing"]["deviation"][0]
    return x, idx(f"{split}-labels-idx1-ubyte").long()


def train(network, x, y, epochs, seed):
    """Trains in place; returns each epoch's mean loss."""
    generator = torch.Generator().manual_seed(seed)
    steps = -(-len(x) // BATCH)
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK_RATE, weight_decay=WEIGHT_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_RATE, total_steps=steps * epochs)
    losses = []
    network.train()
    for _ in range(epochs):
        total = 0.0
        for chosen in torch.randperm(len(x), generator=generator).split(BATCH):
            batch = x[chosen]
            mirrored = torch.rand(len(chosen), generator=generator) < 0.5
            batch = torch.where(mirrored[:, None, None, None], batch.flip(3), batch)
            loss = F.cross_entropy(network(batch.contiguous(memory_format=torch.channels_last)).flatten(1), y[chosen])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(chosen)
        losses.append(round(total / len(x), 4))
    return losses


@torch.no_grad()
def right(network, x, y):
    """Whether each picture's largest output is its label, `[n]`."""
    network.eval()
    return torch.cat([network(part).flatten(1).argmax(1) for part in x.split(500)]) == y


def tensors(network):
    """Weights by layer and tensor name in the specification's layouts, float32."""
    found = {}
    for layer, step in zip(network.layers, network.steps):
        if not isinstance(step, Weighted):
            continue
        sums, norm = step.sums, step.norm
        linear = getattr(sums, "conv", None) or getattr(sums, "linear", None)
        named = {}
        if linear is not None:
            named["kernel"] = linear.weight.permute(2, 3, 1, 0) if linear.weight.dim() == 4 else linear.weight.T
            if linear.bias is not None:
                named["bias"] = linear.bias
        if norm:
            named |= {"gamma": norm.weight, "beta": norm.bias, "mean": norm.running_mean, "variance": norm.running_var}
        found[layer["id"]] = {name: value.detach().contiguous().numpy() for name, value in named.items()}
    return found


def save(path, spec, weights):
    """Safetensors with halves: a length, a JSON header, then the numbers in the specification's order."""
    header, parts, offset = {"__metadata__": {"network": spec["network"]}}, [], 0
    for entry in spec["tensors"]:
        values = weights[entry["layer"]][entry["tensor"]].astype(np.float16)
        if list(values.shape) != entry["shape"]:
            raise ValueError(f"{entry['layer']}: {list(values.shape)} is not {entry['shape']}")
        header[f"{entry['layer']}.{entry['tensor']}"] = {
            "dtype": "F16",
            "shape": entry["shape"],
            "data_offsets": [offset, offset + values.nbytes],
        }
        offset += values.nbytes
        parts.append(values.tobytes())
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(parts))


def run(name, seed, epochs, ship):
    spec = json.loads((HERE / "export" / "pocket" / f"{name}.json").read_text())
    torch.manual_seed(seed)
    # The softmax stays out: cross-entropy takes logits.
    network = Network(spec["layers"][:-1]).to(memory_format=torch.channels_last)
    trainable = sum(p.numel() for p in network.parameters() if p.requires_grad)
    if trainable != spec["parameters"]:
        raise ValueError(f"{name}: {trainable} parameters, the specification says {spec['parameters']}")
    start = time.time()
    losses = train(network, *pictures("train", spec), epochs, seed)
    seconds = round(time.time() - start)
    x, y = pictures("t10k", spec)
    hits = right(network, x, y)
    line = {
        "name": name,
        "network": spec["network"],
        "values": spec["values"],
        "seed": seed,
        "epochs": epochs,
        "parameters": spec["parameters"],
        "macs": spec["macs"],
        "losses": losses,
        "accuracy": round(100 * hits.float().mean().item(), 2),
        "seconds": seconds,
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
        "command": " ".join(["training/train.py", *sys.argv[1:]]),
    }
    if ship:
        weights = tensors(network)
        halves = {layer: {n: v.astype(np.float16).astype(np.float32) for n, v in named.items()} for layer, named in weights.items()}
        save(HERE.parent / "public" / "weights" / f"{spec['network']}.safetensors", spec, weights)
        network.load(halves)
        rounded = right(network, x, y)
        line["fp16"] = {"accuracy": round(100 * rounded.float().mean().item(), 2), "first2000": int(rounded[:2000].sum())}
    RESULTS.parent.mkdir(exist_ok=True)
    with RESULTS.open("a") as file:
        file.write(json.dumps(line) + "\n")
    print(f"{name} seed {seed}: {line['accuracy']} % in {seconds} s", flush=True)


if __name__ == "__main__":
    known = json.loads((HERE / "export" / "pocket" / "list.json").read_text())
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--ship", action="store_true", help="the shipped four, longer, and save their weights")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    if not KEEP_MEMORY.items() <= os.environ.items():
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **KEEP_MEMORY})
    torch.set_num_threads(given.threads)
    torch.set_flush_denormal(True)
    for name in given.names or known["shipped" if given.ship else "experiments"]:
        run(name, given.seed, EPOCHS_SHIPPED if given.ship else EPOCHS, given.ship)
