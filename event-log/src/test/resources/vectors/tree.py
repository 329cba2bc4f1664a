#!/usr/bin/env python3
"""Trees of RFC 6962 and their proofs, written from the RFC alone, with none of the product's code.

python3 tree.py > tree.json          works out the vectors beside it
python3 tree.py check < proofs.json  checks {leaves, roots, inclusion, consistency}, in the form of the vectors, against
                                     its own trees and by what RFC 9162 has whoever gets a proof do; 1 and a line if one fails
"""

import hashlib
import json
import sys

LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf_hash(leaf):
    return sha256(b"\x00", leaf)


def node(left, right):
    return sha256(b"\x01", left, right)


def split(size):
    """The largest power of two smaller than size."""
    k = 1
    while k * 2 < size:
        k *= 2
    return k


def root(hashes):
    """RFC 6962 2.1, of one leaf at least."""
    if len(hashes) == 1:
        return hashes[0]
    k = split(len(hashes))
    return node(root(hashes[:k]), root(hashes[k:]))


def path(m, hashes):
    """RFC 6962 2.1.1."""
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    if m < k:
        return path(m, hashes[:k]) + [root(hashes[k:])]
    return path(m - k, hashes[k:]) + [root(hashes[:k])]


def proof(m, hashes, whole=True):
    """RFC 6962 2.1.2."""
    if m == len(hashes):
        return [] if whole else [root(hashes)]
    k = split(len(hashes))
    if m <= k:
        return proof(m, hashes[:k], whole) + [root(hashes[k:])]
    return proof(m - k, hashes[k:], False) + [root(hashes[:k])]


def is_included(leaf, n, size, hashes, tree_root):
    """RFC 9162 2.1.3.2."""
    if n >= size:
        return False
    fn, sn, r = n, size - 1, leaf
    for p in hashes:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node(p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == tree_root


def is_consistent(first, second, hashes, first_root, second_root):
    """RFC 9162 2.1.4.2."""
    if first == second:
        return not hashes and first_root == second_root
    if not hashes:
        return False
    hashes = [first_root] + hashes if first & (first - 1) == 0 else list(hashes)
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = hashes[0]
    for c in hashes[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


def vectors():
    hashes = [leaf_hash(bytes.fromhex(leaf)) for leaf in LEAVES]
    sizes = range(1, len(hashes) + 1)
    return {
        "leaves": LEAVES,
        "leafHashes": [each.hex() for each in hashes],
        "roots": [root(hashes[:size]).hex() for size in sizes],
        "inclusion": [
            {"n": n, "size": size, "hashes": [each.hex() for each in path(n, hashes[:size])]}
            for size in sizes for n in range(size)],
        "consistency": [
            {"from": first, "to": size, "hashes": [each.hex() for each in proof(first, hashes[:size])]}
            for size in sizes for first in range(1, size + 1)],
    }


def check(told):
    """What is not so, in a sentence, or None."""
    hashes = [leaf_hash(bytes.fromhex(leaf)) for leaf in told["leaves"]]
    roots = {int(size): bytes.fromhex(each) for size, each in told["roots"].items()}
    for size, each in roots.items():
        if root(hashes[:size]) != each:
            return f"the root of {size} is another"
    for each in told["inclusion"]:
        given = [bytes.fromhex(one) for one in each["hashes"]]
        n, size = each["n"], each["size"]
        if given != path(n, hashes[:size]) or not is_included(hashes[n], n, size, given, roots[size]):
            return f"{n} is not proved to be in {size}"
    for each in told["consistency"]:
        given = [bytes.fromhex(one) for one in each["hashes"]]
        first, size = each["from"], each["to"]
        if given != proof(first, hashes[:size]) or not is_consistent(first, size, given, roots[first], roots[size]):
            return f"{size} is not proved to go on from {first}"
    return None


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        wrong = check(json.load(sys.stdin))
        print(wrong or "every root and every proof holds")
        sys.exit(1 if wrong else 0)
    print(json.dumps(vectors(), indent=2))
