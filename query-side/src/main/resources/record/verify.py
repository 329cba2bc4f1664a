#!/usr/bin/env python3
"""Checks a record that Narada exported: python3 verify.py record.zip [--checkpoint FILE]

Needs Python 3.9 and nothing else. What is checked, in which order and why, stands in VERIFY.md.
Ends with 0 when the record holds, with 1 and the first fault when it does not, with 2 when it was called wrongly.
"""

import base64
import binascii
import functools
import hashlib
import hmac
import json
import re
import sys
import time
import zipfile

FILES = ("genesis.json", "events.jsonl", "openings.jsonl", "log.vkey", "plan.json", "VERIFY.md", "Verify.java", "verify.py")
LARGEST = 2**53 - 1
DEEPEST = 32
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
HEX64 = re.compile(r"[0-9a-f]{64}")
ASCII = re.compile(r"[!-~]+")
LEAF = {"actor", "cmd", "data", "id", "ledger", "n", "rev", "sealed", "t", "type", "v"}


class Fault(Exception):
    """The first thing that does not hold: which check, at which event (None where it is none), and why."""

    def __init__(self, check, n, why):
        why = re.sub(r"[^ -~]", "?", why)
        super().__init__(f"FAILED {check} at n={'-' if n is None else n}: {why}")
        self.check, self.n = check, n


# ---- JSON in the one form of RFC 8785, whole numbers only

def _pairs(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name that comes twice")
    return members


def _whole(digits):
    if digits == "-0" or len(digits) > 17 or abs(int(digits)) > LARGEST:
        raise ValueError("a number that is not exact")
    return int(digits)


def _refuse(_):
    raise ValueError("not a whole number")


_DECODER = json.JSONDecoder(object_pairs_hook=_pairs, parse_int=_whole, parse_float=_refuse, parse_constant=_refuse)


def _too_deep(value, depth=0):
    if isinstance(value, (dict, list)):
        inside = value.values() if isinstance(value, dict) else value
        return depth >= DEEPEST or any(_too_deep(each, depth + 1) for each in inside)
    return False


def read_json(raw):
    try:
        value = _DECODER.decode(raw.decode("utf-8"))
    except RecursionError:
        raise ValueError("nested too deep") from None
    if raw.count(b"{") + raw.count(b"[") > DEEPEST and _too_deep(value):
        raise ValueError("nested too deep")
    return value


def _by_utf16(value):
    """Members sorted by UTF-16 units, which differs from Python's order beyond the Basic Multilingual Plane only."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return {name: _by_utf16(value[name]) for name in names}
    return [_by_utf16(each) for each in value] if isinstance(value, list) else value


def canonical(value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    if not text.isascii() and max(text) > "\uffff":
        text = json.dumps(_by_utf16(value), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8")


def read_canonical(raw, what, n=None):
    try:
        value = read_json(raw)
        if canonical(value) == raw:
            return value
    except ValueError:
        pass
    raise Fault("canonical form", n, what + " is not canonical JSON")


def is_int(value, least=0):
    return type(value) is int and value >= least


def is_text(value, form):
    return isinstance(value, str) and form.fullmatch(value) is not None


# ---- hashes

def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def b64(raw):
    return base64.b64encode(raw).decode("ascii")


def unb64(text):
    """The bytes, or None where it is not base64 as we write it."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        return None
    return raw if b64(raw) == text else None


class Tree:
    """The Merkle tree of RFC 6962 as it grows: the roots of its full subtrees, the largest first."""

    def __init__(self):
        self.size, self.full = 0, []

    def add(self, leaf_hash):
        self.full.append(leaf_hash)
        self.size += 1
        at = self.size
        while at % 2 == 0:
            right = self.full.pop()
            self.full.append(sha256(b"\x01", self.full.pop(), right))
            at //= 2

    def root(self):
        root = self.full[-1]
        for left in reversed(self.full[:-1]):
            root = sha256(b"\x01", left, root)
        return root


# ---- Ed25519 (RFC 8032), checking only. Points are (X, Y, Z, T) with x = X/Z, y = Y/Z, x*y = T/Z.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)
BASE_Y = 4 * pow(5, P - 2, P) % P


def _add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _point(raw):
    """The point that 32 bytes stand for, or None."""
    number = int.from_bytes(raw, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P != u:
        x = x * ROOT_OF_MINUS_1 % P
    if v * x * x % P != u or (x == 0 and sign):
        return None
    x = P - x if x % 2 != sign else x
    return x, y, 1, x * y % P


@functools.lru_cache(maxsize=8)
def _multiples(point):
    """0 to 15 times 16^i times the point, so that a product takes 64 additions and no doubling."""
    table = []
    for _ in range(64):
        row = [(0, 1, 1, 0)]
        for _ in range(15):
            row.append(_add(row[-1], point))
        table.append(row)
        point = _add(row[15], point)
    return table


def _times(table, number):
    point = (0, 1, 1, 0)
    for row in table:
        if number & 15:
            point = _add(point, row[number & 15])
        number >>= 4
    return point


class Key:
    """A verifier key of C2SP signed-note: <name>+<8 hex>+<base64 of 0x01 and 32 bytes>."""

    def __init__(self, line):
        parts = line.split("+", 2)
        raw = unb64(parts[2]) if len(parts) == 3 else None
        if raw is None or len(raw) != 33 or raw[0] != 1:
            raise ValueError("not a verifier key")
        self.name, self.raw = parts[0], raw[1:]
        self.hash = sha256(self.name.encode("utf-8"), b"\n", raw)[:4]
        point = _point(self.raw)
        if point is None or parts[1] != self.hash.hex():
            raise ValueError("not a verifier key")
        self.minus = _multiples((P - point[0], point[1], 1, P - point[3]))
        self.base = _multiples(_point(BASE_Y.to_bytes(32, "little")))

    def has_signed(self, text, signature):
        r, s = signature[:32], int.from_bytes(signature[32:], "little")
        if len(signature) != 64 or s >= L:
            return False
        h = int.from_bytes(hashlib.sha512(r + self.raw + text).digest(), "little") % L
        x, y, z, _ = _add(_times(self.base, s), _times(self.minus, h))
        inverse = pow(z, P - 2, P)
        x, y = x * inverse % P, y * inverse % P
        return (y | (x & 1) << 255).to_bytes(32, "little") == r


NOTE = (
    r"([^\s/]+/[^\s/]+)/([^\s/]+)\n([1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\nepoch (0|[1-9][0-9]{0,8})\n"
    r"chain ([A-Za-z0-9+/]{43}=)\nt (%s)\n" % INSTANT.pattern)
ROTATION = re.compile(NOTE + r"key (\S+)\nnext (\S+)\n")
NOTE = re.compile(NOTE)


class Note:
    """A checkpoint: the text of C2SP tlog-checkpoint with our three extension lines, and its signatures; or a rotation."""

    def __init__(self, raw, form=NOTE):
        note = raw.decode("utf-8")
        text, gap, lines = note.rpartition("\n\n")
        found = form.fullmatch(text + "\n")
        if not gap or not found or not lines.endswith("\n"):
            raise ValueError("not a checkpoint")
        self.name, self.ledger = found[1], found[2]
        self.size, self.root, self.epoch, self.chain = int(found[3]), unb64(found[4]), int(found[5]), unb64(found[6])
        if self.root is None or self.chain is None:
            raise ValueError("not a checkpoint")
        self.text, self.signatures = (text + "\n").encode("utf-8"), []
        for line in lines[:-1].split("\n"):
            parts = line.split(" ")
            raw = unb64(parts[2]) if len(parts) == 3 and parts[0] == "\u2014" else None
            if raw is None or len(raw) < 5:
                raise ValueError("not a checkpoint")
            self.signatures.append((parts[1], raw[:4], raw[4:]))

        self.key, self.next = (Key(found[8]), Key(found[9])) if form is ROTATION else (None, None)

    def is_signed_by(self, key):
        """Whether there is a line of this key, and each that there is holds."""
        lines = [signature for name, key_hash, signature in self.signatures if (name, key_hash) == (key.name, key.hash)]
        return key.name == self.name and lines != [] and all(key.has_signed(self.text, each) for each in lines)


# ---- the fold of the plan

class Plan:
    """The public plan, fact by fact. Only what the plan depends on is kept: see VERIFY.md."""

    def __init__(self):
        self.sessions, self.decisions, self.actions, self.version = {}, {}, {}, 0
        self.needs, self.ideas = Items(), Items()

    def take(self, leaf, words):
        """One event; ``words`` are those of its sealed fields, None for what is not opened."""
        family, _, what = leaf["type"].partition(".")
        data = leaf["data"]
        if family == "workshop":
            self._workshop(what, data)
        elif family == "needs":
            self.needs.take(what, data, words, "needId", "needIds")
        elif family == "ideas":
            self.ideas.take(what, data, words, "ideaId", "ideaIds")
        elif family == "plan":
            self._plan(what, data, words)
        elif leaf["type"] == "privacy.text_redacted" and data["kind"] == "ACTION":
            self._redacted(self.actions.get(data["item"]), data["field"])

    def _workshop(self, what, data):
        if what == "scheduled":
            self.sessions = {each["sessionId"]: each["number"] for each in data["sessions"]}
        elif what == "session_added":
            self.sessions[data["sessionId"]] = data["number"]
        elif what == "session_cancelled":
            self.sessions.pop(data["sessionId"], None)

    def _plan(self, what, data, words):
        decision = self.decisions.get(data.get("decisionId"))
        action = self.actions.get(data.get("actionId"))
        if what == "decision_proposed" and decision is None:
            self.decisions[data["decisionId"]] = {"ideaIds": data["ideaIds"]}
        elif what == "decision_taken" and decision is not None:
            decision["ideaIds"], decision["sessionId"] = data["ideaIds"], data.get("sessionId")
        elif what == "decision_superseded" and decision is not None:
            decision["by"] = data["by"]
        elif what == "action_adopted" and action is None:
            self.actions[data["actionId"]] = {
                **{name: data[name] for name in ("decisionId", "ideaIds", "track", "dueOn") if name in data},
                **{name: words[name] for name in ("title", "owner", "ownerOrganisation", "firstStep") if name in words},
                "status": "PLANNED", "public": False, "dropped": False}
        elif what == "published":
            self.version = data["version"]
            for each in self.actions.values():
                each["public"] = True
        elif action is not None:
            self._action(action, what, data, words)

    @staticmethod
    def _action(action, what, data, words):
        if what == "action_amended":
            action.update({name: data[name] for name in ("ideaIds", "track") if name in data})
            action.update({name: words[name] for name in ("title", "firstStep") if name in words})
            if words.get("firstStep") == "":
                del action["firstStep"]
        elif what == "owner_assigned":
            action["public"] = False
            for name in ("owner", "ownerOrganisation"):
                action.pop(name, None)
                if name in words:
                    action[name] = words[name]
        elif what == "due_date_set":
            action.pop("dueOn", None)
            if "dueOn" in data:
                action["dueOn"] = data["dueOn"]
        elif what == "status_reported":
            action["status"] = data["status"]
        elif what in ("action_dropped", "action_restored"):
            action["dropped"] = what == "action_dropped"

    @staticmethod
    def _redacted(action, field):
        if action is not None and field in ("title", "owner", "ownerOrganisation", "firstStep") and field in action:
            action[field] = None

    def view(self, position):
        view = {"position": position, "actions": [
            self._card(action_id, action) for action_id, action in self.actions.items() if not action["dropped"]]}
        if self.version != 0:
            view["version"] = self.version
        return view

    def _card(self, action_id, action):
        card = {"actionId": action_id, "origin": self._origin(action)}
        for name in ("decisionId", "title", "track", "ownerOrganisation", "dueOn", "firstStep", "status"):
            if name in action:
                card[name] = action[name]
        if action["public"] and "owner" in action:
            card["owner"] = action["owner"]
        replaced = self._replacing(action.get("decisionId"))
        if replaced is not None:
            card["decisionSupersededBy"] = replaced
        card["ideaIds"] = distinct(each for idea in action["ideaIds"] for each in self.ideas.present(idea))
        return card

    def _replacing(self, at):
        seen, last = set(), None
        while at in self.decisions and "by" in self.decisions[at] and at not in seen:
            seen.add(at)
            last = at = self.decisions[at]["by"]
        return last

    def _origin(self, action):
        decision = self.decisions.get(action.get("decisionId"))
        said = decision["ideaIds"] if decision and not action["ideaIds"] else action["ideaIds"]
        party = distinct(
            each for idea in said for head in self.ideas.present(idea) for each in self.ideas.party(head))
        ideas = [(each, self.ideas.all[each]) for each in party if each in self.ideas.all]
        answered = distinct(need for _, idea in ideas for need in idea["answers"])
        origin = {
            "ideaIds": [each for each, _ in ideas if self.ideas.is_shown(each)],
            "needIds": [need for need in answered if self.needs.is_shown(need)]}
        if "decisionId" in action:
            origin["decisionId"] = action["decisionId"]
        session = decision.get("sessionId") if decision else None
        if session is None:
            session = next((idea["sessionId"] for _, idea in ideas if idea["sessionId"] is not None), None)
        if session in self.sessions:
            origin["sessionNumber"] = self.sessions[session]
        return origin


def distinct(values):
    return list(dict.fromkeys(values))


class Items:
    """All needs, or all ideas, in the order in which they came."""

    def __init__(self):
        self.all, self.apart = {}, {}

    def take(self, what, data, words, one, many):
        item = self.all.get(data.get(one))
        if what in ("proposed", "handed_in"):
            if item is None:
                late = what == "handed_in"
                self._new(data[one], data.get("sessionId"), data.get("answers", []), data.get("hidden", False), late)
        elif what == "merged":
            self._merged(data["mergeId"], data.get("into"), "title" in words, data[many])
        elif what == "merge_undone":
            self._undone(data["mergeId"], data.get("into"), data[many])
        elif item is not None:
            self._changed(item, what, data)

    @staticmethod
    def _changed(item, what, data):
        if what == "reworded":
            item["answers"] = data.get("answers", item["answers"])
        elif what == "late_accepted":
            item["hidden"] = item["late"] = False
        elif what == "withdrawn":
            item["withdrawn"] = True
        elif what == "hidden":
            item["hidden"] = True
        elif what == "restored":
            item["hidden"] = item["withdrawn"] = False

    def _new(self, item_id, session, answers, hidden=False, late=False, titled=False):
        self.all[item_id] = {
            "sessionId": session, "answers": answers, "hidden": hidden, "withdrawn": False, "late": late,
            "into": None, "by": None, "members": [], "titled": titled}

    def _merged(self, merge, into, titled, ids):
        group = merge if into is None else into
        parts = distinct(
            each for each in ids
            if each in self.all and self.all[each]["into"] is None and each != group and group not in self._below(each))
        if not parts:
            return
        if into is None and titled and group not in self.all:
            answers = distinct(need for each in parts for need in self.all[each]["answers"])
            self._new(group, self.all[parts[0]]["sessionId"], answers, titled=True)
        if group in self.all:
            for each in parts:
                self.all[each].update(into=group, by=merge)
            self.all[group]["members"] = self.all[group]["members"] + parts

    def _undone(self, merge, into, ids):
        group = merge if into is None else into
        gone = [each for each in ids if each in self.all and self.all[each]["by"] == merge]
        for each in gone:
            self.all[each].update(into=None, by=None)
        if group not in self.all:
            return
        for each in gone:
            self._take_out(group, each)
        item = self.all[group]
        if into is None and item["titled"]:
            if item["into"] is not None:
                self._take_out(item["into"], group)
            del self.all[group]
            self.apart[group] = ids

    def _take_out(self, group, member):
        if group in self.all and member in self.all[group]["members"]:
            members = list(self.all[group]["members"])
            members.remove(member)
            self.all[group]["members"] = members

    def _below(self, item_id):
        found = [item_id]
        for each in found:
            members = self.all[each]["members"] if each in self.all else []
            found.extend(member for member in members if member not in found)
        return found

    def is_shown(self, item_id):
        item = self.all.get(item_id)
        if item is None or item["hidden"] or item["withdrawn"] or item["late"]:
            return False
        return not item["titled"] or any(self._visible(each) is not None for each in item["members"])

    def _visible(self, item_id):
        if item_id not in self.all:
            return None
        if self.is_shown(item_id):
            return item_id
        heads = {self._visible(each) for each in self.all[item_id]["members"]} - {None}
        return next((each for each in self.all if each in heads), None) if heads else None

    def _head(self, item_id):
        visible = self._visible(item_id)
        return item_id if visible is None else visible

    def _into(self, item_id):
        return self.all[item_id]["into"] if item_id in self.all else None

    def _stands_in(self, item_id):
        above, at = [], item_id
        while at is not None and at not in above:
            above.append(at)
            at = self._into(at)
        return self._head(above[-1])

    def present(self, item_id):
        """What is on the board for this id now."""
        found, asked = [], set()

        def walk(each):
            if each in asked:
                return
            asked.add(each)
            if each in self.apart and each not in self.all:
                for part in self.apart[each]:
                    walk(part)
                return
            head = None if each not in self.all or self.is_shown(each) else self._stands_in(each)
            found.append(head if head is not None and self.is_shown(head) else each)

        walk(item_id)
        return distinct(found) or [item_id]

    def party(self, item_id):
        """The item and all that it stands for."""
        top, above = item_id, self._into(item_id)
        if above is not None and self._head(item_id) == item_id:
            while above is not None and self._head(above) == item_id:
                top, above = above, self._into(above)
        return self._below(top)


# ---- the checks, in their order

class Record:
    """An exported record and what has been found out about it so far."""

    def __init__(self, archive, elsewhere=None):
        self.elsewhere = elsewhere
        self._files(archive)
        self._canonical_form()
        self._sequence()
        self._duplicates()
        self._times()
        self._chain()
        self._signatures()
        self._roots()
        self._rotations()
        self._fork()
        self._openings()
        self._plan()

    def _files(self, archive):
        try:
            with zipfile.ZipFile(archive) as opened:
                names = opened.namelist()
                self.files = {name: opened.read(name) for name in names}
            self.manifest = read_json(self.files["manifest.json"])
            listed = {each["name"]: each for each in self.manifest["files"]}
            size, workshop, instance = (self.manifest[name] for name in ("size", "workshopId", "instanceId"))
            formed = (
                len(set(names)) == len(names) and len(listed) == len(self.manifest["files"])
                and "manifest.json" not in listed
                and set(self.manifest) == {"format", "workshopId", "instanceId", "exportedAt", "audience", "size", "root",
                                           "chain", "epochs", "files"}
                and self.manifest["format"] == "narada-record/1" and is_int(size, 1)
                and is_text(workshop, UUID) and is_text(instance, ASCII)
                and is_text(self.manifest["exportedAt"], INSTANT) and is_text(self.manifest["audience"], ASCII)
                and isinstance(self.manifest["root"], str) and isinstance(self.manifest["chain"], str)
                and isinstance(self.manifest["epochs"], list)
                and all(set(each) == {"name", "bytes", "sha256"} and isinstance(each["name"], str) and is_int(each["bytes"])
                        and is_text(each["sha256"], HEX64) for each in self.manifest["files"])
                and all(isinstance(each, dict) and set(each) == {"epoch", "firstN", "genesis"} and is_int(each["epoch"])
                        and is_int(each["firstN"]) and isinstance(each["genesis"], dict) for each in self.manifest["epochs"]))
        except Exception:
            raise Fault("file hash", None, "the archive or its manifest cannot be read") from None
        if not formed:
            raise Fault("file hash", None, "manifest.json does not have the form of one")
        self.size, self.workshop, self.instance = size, workshop, "narada/" + instance
        for name in sorted({*listed, *FILES, *self.files} - {"manifest.json"}):
            if name not in listed or name not in self.files:
                raise Fault("file hash", None, name + " is not there, or not in the manifest")
            raw = self.files[name]
            if len(raw) != listed[name]["bytes"] or hashlib.sha256(raw).hexdigest() != listed[name]["sha256"]:
                raise Fault("file hash", None, name + " is not the file that the manifest lists")

    def _lines(self, name):
        raw = self.files[name]
        if raw and not raw.endswith(b"\n"):
            raise Fault("canonical form", None, name + " does not end with a line")
        return raw.split(b"\n")[:-1]

    def _canonical_form(self):
        read_canonical(self.files["manifest.json"], "manifest.json")
        read_canonical(self.files["genesis.json"], "genesis.json")
        self.leaves, self.events = self._lines("events.jsonl"), []
        for n, raw in enumerate(self.leaves):
            leaf = read_canonical(raw, "the event", n)
            if not is_leaf(leaf):
                raise Fault("canonical form", n, "the event does not have the form of one")
            self.events.append(leaf)
        self.openings = []
        for raw in self._lines("openings.jsonl"):
            opening = read_canonical(raw, "an opening")
            if not is_opening(opening):
                raise Fault("canonical form", None, "an opening does not have the form of one")
            self.openings.append(opening)
        self.plan = read_canonical(self.files["plan.json"], "plan.json")

    def _sequence(self):
        for n, leaf in enumerate(self.events):
            if n == self.size:
                break
            if leaf["n"] != n or leaf["ledger"] != self.workshop:
                raise Fault("sequence", n, "another event stands in this place")
        if len(self.events) != self.size:
            raise Fault("sequence", min(len(self.events), self.size), f"{len(self.events)} events, not {self.size}")

    def _duplicates(self):
        ids, commands, before = set(), set(), None
        for n, leaf in enumerate(self.events):
            if leaf["id"] in ids or (leaf["cmd"] != before and leaf["cmd"] in commands):
                raise Fault("duplicate", n, "the event or its command came before")
            ids.add(leaf["id"])
            before = leaf["cmd"]
            commands.add(before)

    def _times(self):
        begun = {each["firstN"]: each["genesis"].get("created") for each in self.manifest["epochs"]}
        before = ""
        for n, leaf in enumerate(self.events):
            if leaf["t"] < before or begun.get(n, leaf["t"]) != leaf["t"]:
                raise Fault("time", n, "the event is stamped before the one ahead of it, or its epoch at another time")
            before = leaf["t"]

    def _chain(self):
        epochs = self.manifest["epochs"]
        if not epochs or canonical(epochs[0]["genesis"]) != self.files["genesis.json"]:
            raise Fault("chain", 0, "genesis.json is not the genesis of the first epoch")
        first = [each["firstN"] for each in epochs]
        starts = {}
        for k, each in enumerate(epochs):
            at = each["firstN"]
            if each["epoch"] != k or (at != 0 if k == 0 else at <= first[k - 1]) or at >= self.size:
                raise Fault("chain", min(at, self.size - 1), "the epochs do not follow one another")
            starts[at] = each["genesis"]
        chain, tree = b"", Tree()
        self.chains, self.tree_at = [], {}
        self._read_rotations()
        wanted = {each.size for each in self.rotations if each} | {self.size}
        wanted |= note_sizes(self.files) | ({self.elsewhere.size} if self.elsewhere else set())
        for n, raw in enumerate(self.leaves):
            if n in starts:
                if not follows(starts[n], self.workshop, n, chain):
                    raise Fault("chain", n, "the epoch does not name what stands before it")
                chain = sha256(b"\x02", canonical(starts[n]))
            leaf_hash = sha256(b"\x00", raw)
            chain = sha256(b"\x03", chain, leaf_hash)
            tree.add(leaf_hash)
            if n + 1 in wanted:
                epoch = sum(1 for each in first if each <= n) - 1
                self.tree_at[n + 1] = (tree.root(), chain, epoch)
        if b64(chain) != self.manifest["chain"]:
            raise Fault("chain", self.size - 1, "the chain ends otherwise than the manifest says")

    def _signatures(self):
        try:
            lines = self.files["log.vkey"].decode("utf-8").split("\n")
            self.keys = [Key(line) for line in lines[:-1]] if lines[-1] == "" else []
        except ValueError:
            self.keys = []
        if len(self.keys) != 1 or self.keys[0].name != self.instance:
            raise Fault("signature", None, "log.vkey is not the key of " + self.instance)
        self.notes = []
        for size in sorted(note_sizes(self.files)):
            self._signed(f"checkpoints/{size}.note", size)
        others = [name for name in self.files if name.startswith("checkpoints/") and note_size(name) is None]
        if others:
            raise Fault("signature", None, min(others) + " is not named as a checkpoint is")
        known = self.keys + [each.key for each in self.rotations if each]
        note = self.elsewhere
        if note and not (self._is_ours(note) and any(note.is_signed_by(key) for key in known)):
            raise Fault("signature", self.elsewhere.size - 1, "the checkpoint from elsewhere is not signed by this record's key")

    def _signed(self, name, size):
        try:
            note = Note(self.files[name])
        except ValueError:
            note = None
        if note is None or note.size != size or not self._is_ours(note) or not note.is_signed_by(self.keys[0]):
            raise Fault("signature", size - 1, name + " is not a checkpoint of this record, signed with its key")
        self.notes.append(note)

    def _is_ours(self, note):
        return note.name == self.instance and note.ledger == self.workshop

    def _read_rotations(self):
        self.rotations = []
        while f"rotations/{len(self.rotations) + 1}.note" in self.files:
            try:
                self.rotations.append(Note(self.files[f"rotations/{len(self.rotations) + 1}.note"], ROTATION))
            except ValueError:
                self.rotations.append(None)

    def _rotations(self):
        """Whether each key vouches for the next, from the first of them to the one of today."""
        if sum(1 for name in self.files if name.startswith("rotations/")) != len(self.rotations):
            raise Fault("rotation", None, "rotations/ has a file that is not named as one of its notes is")
        for k, note in enumerate(self.rotations):
            name = f"rotations/{k + 1}.note"
            if note is None or not self._is_ours(note) or {note.key.name, note.next.name} != {self.instance}:
                raise Fault("rotation", None, name + " is not a rotation of this record")
            following = self.rotations[k + 1:k + 2]
            next_key = (following[0].key if following[0] else None) if following else self.keys[0]
            if next_key is None or note.next.raw != next_key.raw:
                raise Fault("rotation", note.size - 1, name + " does not lead to the key that comes next")
            if not note.is_signed_by(note.key) or not note.is_signed_by(note.next):
                raise Fault("rotation", note.size - 1, name + " is not signed with both of its keys")
            if note.size <= self.size and (note.root, note.chain, note.epoch) != self.tree_at[note.size]:
                raise Fault("rotation", note.size - 1, "the record is not what " + name + " says")

    def _roots(self):
        root, _, _ = self.tree_at[self.size]
        if b64(root) != self.manifest["root"]:
            raise Fault("root", self.size - 1, "the tree has another root than the manifest says")
        for note in self.notes:
            if (note.root, note.chain, note.epoch) != self.tree_at.get(note.size):
                raise Fault("root", note.size - 1, "the record is not what its checkpoint says")
        if self.size not in note_sizes(self.files):
            raise Fault("root", self.size - 1, "no checkpoint covers the record up to its end")

    def _fork(self):
        note = self.elsewhere
        if note and (note.root, note.chain, note.epoch) != self.tree_at.get(note.size):
            raise Fault("fork", note.size - 1, "the checkpoint from elsewhere tells of another record than this one")

    def _openings(self):
        self.words = [{each["field"]: None for each in leaf["sealed"]} for leaf in self.events]
        before = None
        for opening in self.openings:
            n, key, field = opening["n"], opening["key"], opening["field"]
            if n >= self.size or (before is not None and (n, key, field) <= before):
                raise Fault("opening", n, "the openings are not in their order")
            before = (n, key, field)
            leaf = self.events[n]
            sealed = next((each["c"] for each in leaf["sealed"] if (each["key"], each["field"]) == (key, field)), None)
            said = canonical([self.workshop, leaf["id"], key, field, opening["plaintext"]])
            salt = unb64(opening["salt"])
            made = hmac.new(salt, b"narada.v1\x00" + said, hashlib.sha256).hexdigest()
            if opening["event"] != leaf["id"] or sealed != made:
                raise Fault("opening", n, f"the words of {field} are not those that the event sealed")
            self.words[n][field] = opening["plaintext"]

    def _plan(self):
        try:
            plan = Plan()
            for leaf, words in zip(self.events, self.words):
                plan.take(leaf, words)
            position = self.plan["position"]
            equal = is_int(position, self.size) and canonical(plan.view(position)) == self.files["plan.json"]
        except (LookupError, TypeError, AttributeError, RecursionError):
            equal = False
        if not equal:
            raise Fault("plan", self.size - 1, "plan.json is not what the events come to")


def is_leaf(leaf):
    return (
        isinstance(leaf, dict) and set(leaf) in (LEAF, LEAF | {"cover"}) and leaf["v"] == 1 and is_int(leaf["v"])
        and is_int(leaf["n"]) and is_int(leaf["rev"], 1) and is_text(leaf["id"], UUID) and is_text(leaf["cmd"], UUID)
        and is_text(leaf["t"], INSTANT) and isinstance(leaf["type"], str) and isinstance(leaf["actor"], str)
        and isinstance(leaf["ledger"], str) and isinstance(leaf["data"], dict) and isinstance(leaf["sealed"], list)
        and all(
            isinstance(each, dict) and set(each) == {"c", "field", "key"} and is_text(each["c"], HEX64)
            and is_text(each["field"], ASCII) and is_text(each["key"], ASCII) for each in leaf["sealed"])
        and all(
            (one["key"], one["field"]) < (next_one["key"], next_one["field"])
            for one, next_one in zip(leaf["sealed"], leaf["sealed"][1:])))


def is_opening(opening):
    return (
        isinstance(opening, dict) and set(opening) == {"n", "event", "key", "field", "salt", "plaintext"}
        and is_int(opening["n"]) and is_text(opening["event"], UUID) and is_text(opening["key"], ASCII)
        and is_text(opening["field"], ASCII) and isinstance(opening["plaintext"], str)
        and isinstance(opening["salt"], str) and len(unb64(opening["salt"]) or b"") == 32)


def follows(genesis, workshop, n, chain):
    """Whether an epoch begins with what stands before it; the first stands on nothing."""
    named = {"v": 1, "ledger": workshop, "alg": "sha256-rfc6962"}
    members = {"v", "ledger", "origin", "created", "alg"} | ({"prev"} if n else set())
    return (
        set(genesis) == members and all(genesis[name] == value for name, value in named.items())
        and is_int(genesis["v"]) and isinstance(genesis["origin"], str) and is_text(genesis["created"], INSTANT)
        and (n == 0 or canonical(genesis["prev"]) == canonical({"size": n, "chain": b64(chain)})))


def note_size(name):
    found = re.fullmatch(r"checkpoints/([1-9][0-9]{0,15})\.note", name)
    return int(found[1]) if found else None


def note_sizes(files):
    return {note_size(name) for name in files} - {None}


def verify(archive, checkpoint=None):
    """The line that says that the record holds; raises Fault where it does not."""
    begun = time.monotonic()
    elsewhere = None
    if checkpoint is not None:
        try:
            elsewhere = Note(checkpoint)
        except ValueError:
            raise Fault("signature", None, "the checkpoint from elsewhere is not one") from None
    record = Record(archive, elsewhere)
    key = record.keys[0]
    return (
        f"OK {record.workshop} size={record.size} root={record.manifest['root']} plan=ok"
        f" epochs={len(record.manifest['epochs'])} checkpoints={len(record.notes)} openings={len(record.openings)}"
        f" key={key.name}+{key.hash.hex()} time={time.monotonic() - begun:.2f}s")


def main(arguments):
    options = dict(zip(arguments[1::2], arguments[2::2]))
    if len(arguments) % 2 == 0 or len(arguments) > 3 or set(options) - {"--checkpoint"}:
        print("usage: verify.py record.zip [--checkpoint FILE]", file=sys.stderr)
        return 2
    try:
        checkpoint = None
        if "--checkpoint" in options:
            with open(options["--checkpoint"], "rb") as file:
                checkpoint = file.read()
        with open(arguments[0], "rb") as file:
            print(verify(file, checkpoint))
        return 0
    except OSError as missing:
        print(missing, file=sys.stderr)
        return 2
    except Fault as fault:
        print(fault)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
