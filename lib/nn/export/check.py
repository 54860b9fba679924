"""Runs exported Python sources and says what they make; called by python.test.ts.

    python3 check.py torch|keras FOLDER

FOLDER holds cases.json, a list of {source, build, input, tensors, weights, picture}. For each case the answer
(JSON lines on stdout) has the trainable parameters, those with the statistics of batch normalization, and the
output: its shape, and its numbers where the case has weights (little-endian float32 in the file `weights`, cut by
`tensors`, a list of {layer, name, shape, offset}) and a picture (file, NHWC).
"""

import json
import sys
from pathlib import Path

import numpy as np


def tensors_of(case, folder):
    """Yields (layer, name, array) in the specification's order and layout."""
    values = np.fromfile(folder / case["weights"], "<f4")
    for one in case["tensors"]:
        size = int(np.prod(one["shape"]))
        yield one["layer"], one["name"], values[one["offset"] : one["offset"] + size].reshape(one["shape"])


def picture_of(case, folder):
    return np.fromfile(folder / case["picture"], "<f4").reshape(1, *case["input"])


def run_torch(case, folder):
    import torch
    from torch import nn

    # Initial values are not looked at, and take most of the time.
    for init in ("kaiming_uniform_", "uniform_", "normal_"):
        setattr(nn.init, init, lambda tensor, *args, **kwargs: tensor)
    model = built(case).eval()
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    statistics = sum(b.numel() for name, b in model.named_buffers() if name.endswith(("running_mean", "running_var")))
    answer = {"trainable": trainable, "total": trainable + statistics}
    if "weights" not in case:
        return answer
    load_torch(model, tensors_of(case, folder), nn)
    with torch.no_grad():
        image = torch.from_numpy(picture_of(case, folder)).permute(0, 3, 1, 2)
        output = model(image).double().numpy()
    return {**answer, "shape": output.shape, "output": output.ravel().tolist()}


def load_torch(model, tensors, nn):
    """Modules are in the order of the layers, so the tensors are in theirs."""

    def put(target, layout=None):
        _, _, array = next(tensors)
        if layout:
            array = array.transpose(layout)
        assert target.shape == array.shape, (target.shape, array.shape)
        target.data.copy_(target.data.new_tensor(array.copy()))

    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            put(module.weight, (3, 2, 0, 1))
        elif isinstance(module, nn.Linear):
            put(module.weight, (1, 0))
        elif isinstance(module, nn.BatchNorm2d):
            if module.weight.requires_grad:
                put(module.weight)
            put(module.bias)
            put(module.running_mean)
            put(module.running_var)
            continue
        else:
            continue
        if module.bias is not None:
            put(module.bias)
    assert next(tensors, None) is None, "weights are left"


def run_keras(case, folder):
    model = built(case)
    trainable = sum(int(np.prod(v.shape)) for v in model.trainable_weights)
    answer = {"trainable": trainable, "total": model.count_params(), "shape": model.output_shape}
    if "weights" not in case:
        return answer
    names = {"kernel": "kernel", "bias": "bias", "gamma": "gamma", "beta": "beta", "mean": "moving_mean", "variance": "moving_variance"}
    for layer, name, array in tensors_of(case, folder):
        plain = layer.replace("/", "_")
        known = {one.name for one in model.layers}
        normal = name in ("gamma", "beta", "mean", "variance")
        keras_layer = model.get_layer(f"{plain}_norm" if normal and f"{plain}_norm" in known else plain)
        variable = getattr(keras_layer, names[name])
        variable.assign(array.reshape(variable.shape))
    output = np.asarray(model(picture_of(case, folder), training=False), dtype="f8")
    return {**answer, "shape": output.shape, "output": output.ravel().tolist()}


def built(case):
    """The network that the source builds."""
    space = {"__name__": "exported"}
    exec(compile(case["source"], case["build"], "exec"), space)
    return space[case["build"]]()


def main():
    run = {"torch": run_torch, "keras": run_keras}[sys.argv[1]]
    folder = Path(sys.argv[2])
    for case in json.loads((folder / "cases.json").read_text()):
        print(json.dumps(run(case, folder)), flush=True)


if __name__ == "__main__":
    main()
