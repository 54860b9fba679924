"""Runs a network exported as layers (JSON) in PyTorch.

This is a second reading of the specification, written apart from the one in the browser: `training/golden.py`
compares the two. It is also an ordinary `nn.Module` with trainable parameters, so the same file can train
what the browser then runs.

Maps in the specification are `[h, w, c]`; PyTorch wants `[n, c, h, w]`. Only four places care: kernels,
`flatten`, the input and what is compared.
"""

import torch
import torch.nn.functional as F
from torch import nn

INPUT = "input"


class Network(nn.Module):
    """A network from its layers, in the order in which they run.

    `forward(x)` takes `[n, c, h, w]`, already preprocessed, and returns the last layer's output. `observe`, if
    given, is called with each layer's id and output.
    """

    def __init__(self, layers):
        super().__init__()
        self.layers = layers
        self.steps = nn.ModuleList(build(layer) for layer in layers)
        self.last_reader = {source: layer["id"] for layer in layers for source in layer["inputs"]}

    def forward(self, x, observe=None):
        maps = {INPUT: x}
        for layer, step in zip(self.layers, self.steps):
            output = step(*[maps[source] for source in layer["inputs"]])
            n, c, h, w = output.shape
            if [h, w, c] != list(layer["output"]):
                raise ValueError(f"{layer['id']}: made {[h, w, c]}, the specification says {layer['output']}")
            if observe:
                observe(layer["id"], output)
            maps[layer["id"]] = output
            for source in layer["inputs"]:
                if self.last_reader[source] == layer["id"]:
                    maps.pop(source, None)
        return output

    def load(self, weights):
        """Takes weights as exported: `{layer id: {tensor name: array}}`, in the specification's layouts."""
        for layer, step in zip(self.layers, self.steps):
            if isinstance(step, Weighted):
                step.load(weights[layer["id"]])


def build(layer):
    """The module for one layer."""
    op = layer["op"]
    if op in ("conv", "depthwise"):
        return Weighted(layer, Convolution(layer))
    if op == "dense":
        return Weighted(layer, Dense(layer))
    if op == "norm":
        return Weighted(layer, nn.Identity())
    if op == "pool":
        return MaxPool(layer) if layer["kind"] == "max" else AveragePool(layer)
    if op == "globalPool":
        return Apply(lambda x: x.mean(dim=(2, 3), keepdim=True))
    if op == "activation":
        return Apply(ACTIVATIONS[layer["activation"]])
    if op == "lrn":
        return LocalResponse(layer)
    if op == "shuffle":
        return Apply(lambda x: shuffle(x, layer["groups"]))
    if op == "flatten":
        # Row by row, channels last.
        return Apply(lambda x: x.permute(0, 2, 3, 1).reshape(x.shape[0], -1, 1, 1))
    if op == "dropout":
        return nn.Dropout(layer["rate"])
    if op == "concat":
        return Apply(lambda *maps: torch.cat(maps, dim=1))
    if op == "add":
        return Apply(lambda *maps: sum(maps[1:], maps[0]))
    raise ValueError(f"{layer['id']}: unknown op {op}")


ACTIVATIONS = {
    "relu": F.relu,
    "relu6": F.relu6,
    "elu": F.elu,
    "softmax": lambda x: F.softmax(x, dim=1),
}


class Apply(nn.Module):
    """A function without parameters, as a module."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *maps):
        return self.function(*maps)


class Weighted(nn.Module):
    """Sums (with their bias), then batch normalization, then activation: whichever of them the layer has."""

    def __init__(self, layer, sums):
        super().__init__()
        self.sums = sums
        norm = layer["norm"]
        self.norm = nn.BatchNorm2d(layer["output"][2], eps=norm["epsilon"]) if norm else None
        if norm and not norm["scale"]:
            self.norm.weight.requires_grad_(False)
        self.activation = ACTIVATIONS[layer["activation"]] if layer["activation"] else None

    def forward(self, x):
        x = self.sums(x)
        if self.norm:
            x = self.norm(x)
        return self.activation(x) if self.activation else x

    @torch.no_grad()
    def load(self, tensors):
        names = set()
        if not isinstance(self.sums, nn.Identity):
            names |= self.sums.load(tensors)
        if self.norm:
            copy(self.norm.bias, tensors["beta"])
            copy(self.norm.running_mean, tensors["mean"])
            copy(self.norm.running_var, tensors["variance"])
            names |= {"beta", "mean", "variance"}
            if self.norm.weight.requires_grad:
                copy(self.norm.weight, tensors["gamma"])
                names.add("gamma")
        if names != set(tensors):
            raise ValueError(f"expected {sorted(names)}, found {sorted(tensors)}")


def copy(parameter, values):
    values = torch.as_tensor(values)
    if parameter.shape != values.shape:
        raise ValueError(f"expected {list(parameter.shape)}, found {list(values.shape)}")
    parameter.copy_(values)


class Convolution(nn.Module):
    """Standard, grouped and depthwise convolution: one idea, groups from 1 to C."""

    def __init__(self, layer):
        super().__init__()
        cin, cout = layer["inputShapes"][0][2], layer["output"][2]
        left, right, top, bottom = pads(layer)
        # Equal pads are the convolution's own; only others need a padded copy of the map.
        even = left == right and top == bottom
        self.pads = None if even else (left, right, top, bottom)
        self.conv = nn.Conv2d(
            cin,
            cout,
            tuple(layer["kernel"]),
            stride=tuple(layer["stride"]),
            padding=(top, left) if even else 0,
            groups=layer["groups"],
            bias=layer["bias"],
        )

    def forward(self, x):
        return self.conv(F.pad(x, self.pads) if self.pads else x)

    def load(self, tensors):
        # [kh, kw, cin/groups, cout] → [cout, cin/groups, kh, kw]
        copy(self.conv.weight, torch.as_tensor(tensors["kernel"]).permute(3, 2, 0, 1))
        return load_bias(self.conv.bias, tensors) | {"kernel"}


class Dense(nn.Module):
    """Fully connected layer on `[n, c, 1, 1]`."""

    def __init__(self, layer):
        super().__init__()
        self.linear = nn.Linear(layer["inputShapes"][0][2], layer["output"][2], bias=layer["bias"])

    def forward(self, x):
        return self.linear(x.flatten(1))[:, :, None, None]

    def load(self, tensors):
        copy(self.linear.weight, torch.as_tensor(tensors["kernel"]).T)
        return load_bias(self.linear.bias, tensors) | {"kernel"}


def load_bias(bias, tensors):
    if bias is None:
        return set()
    copy(bias, tensors["bias"])
    return {"bias"}


def pads(layer):
    """The layer's explicit pads in PyTorch's order. `same` and ceil rounding are already worked out in them."""
    sides = layer["pads"]
    return sides["left"], sides["right"], sides["top"], sides["bottom"]


class MaxPool(nn.Module):
    """Padding never wins: it is −∞."""

    def __init__(self, layer):
        super().__init__()
        self.pads, self.kernel, self.stride = pads(layer), tuple(layer["kernel"]), tuple(layer["stride"])

    def forward(self, x):
        return F.max_pool2d(F.pad(x, self.pads, value=float("-inf")), self.kernel, self.stride)


class AveragePool(nn.Module):
    """Padding is left out of the mean: the window's sum over the number of its pixels inside the map."""

    def __init__(self, layer):
        super().__init__()
        self.pads, self.kernel, self.stride = pads(layer), tuple(layer["kernel"]), tuple(layer["stride"])

    def forward(self, x):
        left, right, top, bottom = self.pads
        if left == right and top == bottom:
            return F.avg_pool2d(x, self.kernel, self.stride, padding=(top, left), count_include_pad=False)
        inside = torch.ones_like(x[:1, :1])
        return self.window_sum(x) / self.window_sum(inside)

    def window_sum(self, x):
        return F.avg_pool2d(F.pad(x, self.pads), self.kernel, self.stride, divisor_override=1)


class LocalResponse(nn.Module):
    """x / (bias + alpha · Σ x²)^beta over `size` neighbouring channels; alpha is per element (as in TensorFlow)."""

    def __init__(self, layer):
        super().__init__()
        self.size, self.bias, self.alpha, self.beta = layer["size"], layer["lrnBias"], layer["alpha"], layer["beta"]

    def forward(self, x):
        before = (self.size - 1) // 2
        squares = F.pad(x * x, (0, 0, 0, 0, before, self.size - 1 - before))
        total = sum(squares[:, start : start + x.shape[1]] for start in range(self.size))
        return x / (self.bias + self.alpha * total) ** self.beta


def shuffle(x, groups):
    """Channel shuffle: (groups, c/groups) transposed and flattened."""
    n, c, h, w = x.shape
    # With the channels last, as training lays maps out: no copy into another layout.
    x = x.permute(0, 2, 3, 1).reshape(n, h, w, groups, c // groups)
    return x.transpose(3, 4).reshape(n, h, w, c).permute(0, 3, 1, 2)
