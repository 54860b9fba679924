"""Writes goldens: what PyTorch computes for each exported network, to compare the browser with.

    npx tsx training/export.ts && /usr/bin/python3 training/golden.py [case ...]

Reads `training/export/<case>/`, writes `training/goldens/<case>.json`. Weights are float32, the arithmetic
here is float64, so that all of a difference is the browser's.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

from interpreter import Network

HERE = Path(__file__).parent
COMMAND = "npx tsx training/export.ts && /usr/bin/python3 training/golden.py"


def main(names):
    known = sorted(folder.name for folder in (HERE / "export").iterdir())
    for name in names or known:
        golden = measure(HERE / "export" / name)
        text = json.dumps(golden, separators=(",", ":"))
        # One line per entry: the file stays small, and a change shows where it is.
        text = text.replace('"layers":{', '"layers":{\n').replace("],\"", "],\n\"").replace("},\"", "},\n\"") + "\n"
        (HERE / "goldens" / f"{name}.json").write_text(text)
        print(f"{name}: {len(golden['layers'])} layers, {len(text) / 1000:.0f} kB")


@torch.no_grad()
def measure(folder):
    exported = json.loads((folder / "network.json").read_text())
    network = Network(exported["layers"]).double().eval()
    weights = np.fromfile(folder / "weights.bin", dtype="<f4").astype(np.float64)
    pixels = np.fromfile(folder / "picture.bin", dtype=np.uint8).astype(np.float64)
    network.load(read_weights(exported["tensors"], weights))
    layers, outputs = {}, {}

    def observe(layer_id, output):
        nhwc = output.permute(0, 2, 3, 1).numpy().ravel()
        layers[layer_id] = summary(nhwc)
        outputs[layer_id] = nhwc

    network(preprocess(pixels, exported), observe)
    softmax = exported["layers"][-1]
    if softmax.get("activation") != "softmax":
        raise ValueError(f"{folder.name}: the last layer must be a softmax")
    return {
        "case": folder.name,
        "made": {"command": COMMAND, "torch": torch.__version__, "numpy": np.__version__, "arithmetic": "float64"},
        "seed": exported["seed"],
        "input": exported["input"],
        "weights": summary(weights),
        "picture": summary(pixels),
        "layers": layers,
        "logits": rounded(outputs[softmax["inputs"][0]]),
        "probabilities": rounded(outputs[softmax["id"]]),
    }


def read_weights(tensors, values):
    weights = {}
    for tensor in tensors:
        size = int(np.prod(tensor["shape"]))
        part = values[tensor["offset"] : tensor["offset"] + size]
        weights.setdefault(tensor["layer"], {})[tensor["name"]] = part.reshape(tensor["shape"])
    return weights


def preprocess(pixels, exported):
    """RGB bytes → (x − mean) / deviation, `[1, 3, h, w]`."""
    mean, deviation = (np.array(exported["preprocessing"][key]) for key in ("mean", "deviation"))
    nhwc = (pixels.reshape(1, *exported["input"]) - mean) / deviation
    return torch.from_numpy(nhwc).permute(0, 3, 1, 2)


def summary(values):
    """Mean, standard deviation and probe of numbers in order. `lib/run/tfjs/testing/golden.ts` defines the probe."""
    signs = (np.arange(values.size, dtype=np.uint64) * 2654435761 % 2**32) / 2**31 - 1
    return rounded([values.mean(), values.std(), (values * signs).sum() / np.sqrt(values.size)])


def rounded(values):
    return [float(f"{value:.7g}") for value in values]


if __name__ == "__main__":
    main(sys.argv[1:])
