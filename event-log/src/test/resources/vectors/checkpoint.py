#!/usr/bin/env python3
"""Works out checkpoint.json beside it, with none of the product's code: python3 checkpoint.py > checkpoint.json

Needs the package "cryptography" for Ed25519.
"""

import base64
import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

INSTANCE = "narada/0197a000-0000-7000-8000-00000000000f"
LEDGER = "0197a000-0000-7000-8000-000000000001"
SEED = bytes(range(32))


def b64(raw):
    return base64.b64encode(raw).decode()


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def root(hashes):
    if len(hashes) == 1:
        return hashes[0]
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    return sha256(b"\x01", root(hashes[:split]), root(hashes[split:]))


private = Ed25519PrivateKey.from_private_bytes(SEED)
public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
key_hash = sha256(INSTANCE.encode(), b"\n", b"\x01", public)[:4]

leaves = [b"leaf %d" % n for n in range(7)]
hashes = [sha256(b"\x00", leaf) for leaf in leaves]
chain = sha256(b"\x02", b"{}")
for leaf_hash in hashes:
    chain = sha256(b"\x03", chain, leaf_hash)

text = "\n".join([
    INSTANCE + "/" + LEDGER,
    str(len(leaves)),
    b64(root(hashes)),
    "epoch 0",
    "chain " + b64(chain),
    "t 2021-11-10T13:00:00.120Z",
]) + "\n"
note = text + "\n— " + INSTANCE + " " + b64(key_hash + private.sign(text.encode())) + "\n"

print(json.dumps({
    "seed": SEED.hex(),
    "verifierKey": INSTANCE + "+" + key_hash.hex() + "+" + b64(b"\x01" + public),
    "genesis": "{}",
    "leaves": [leaf.decode() for leaf in leaves],
    "text": text,
    "note": note,
}, indent=2, ensure_ascii=False))
