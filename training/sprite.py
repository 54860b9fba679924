"""Writes the first 2,000 test pictures of Fashion-MNIST for the site: one grey PNG of 50 × 40 tiles, and their labels.

    /usr/bin/python3 training/sprite.py
"""

import json
import struct
import zlib
from pathlib import Path

import numpy as np

from train import idx

COUNT, COLUMNS = 2000, 50
TARGET = Path(__file__).resolve().parent.parent / "public" / "weights"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(grey):
    """An 8-bit grey PNG without a gamma or profile, so that browsers hand back the very bytes."""
    height, width = grey.shape
    left = np.pad(grey, ((0, 0), (1, 0)))[:, :-1]
    # Filter 1, the difference to the left neighbour, wherever that is smaller.
    differences = grey - left
    size = lambda rows: np.minimum(rows.astype(int), 256 - rows.astype(int)).sum(1)
    filtered = size(differences) < size(grey)
    rows = np.where(filtered[:, None], differences, grey)
    raw = np.concatenate([filtered.astype(np.uint8)[:, None], rows], axis=1).tobytes()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    pictures = idx("t10k-images-idx3-ubyte")[:COUNT].numpy()
    tiles = pictures.reshape(COUNT // COLUMNS, COLUMNS, 28, 28).transpose(0, 2, 1, 3).reshape(-1, COLUMNS * 28)
    labels = idx("t10k-labels-idx1-ubyte")[:COUNT].tolist()
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / "fashion-test.png").write_bytes(png(tiles))
    (TARGET / "fashion-test.json").write_text(json.dumps({"columns": COLUMNS, "side": 28, "labels": "".join(map(str, labels))}) + "\n")
    print(f"{COUNT} pictures, {(TARGET / 'fashion-test.png').stat().st_size} bytes")
