#!/usr/bin/env python3
"""Counts the house and writes docs/house.md: python3 tools/house.py [commit]

Measured is what a commit holds (HEAD, unless another is named), so that the same commit gives the same figures everywhere.

main, test    Java under src/main/java and src/test/java; TypeScript under web-ui/src and web-ui/test. Lines are all lines.
types         class, interface, enum, record and @interface, nested ones too; of TypeScript class, interface, type and enum.
a name twice  a simple name that two types of main code in one module have, whatever their packages and outer types.
twins         files of main code that are equal once need, Need, NEED and their plurals read idea, Idea, IDEA; comments and
              blanks are left out, and of Java packages and imports. A package-info is no twin of another.
public        top-level types of main code that are public. A package-private type does not count as public by its name.
circle        packages of one module that reach each other by imports (a class named in full does not count); the root
              package is one of them. Of TypeScript the folders under web-ui/src, by relative imports. Of a circle that only the
              names in `permits` close this is said.
names one     files of main code that name the endorsement of an idea, outside comments: its command (EndorseIdea), its fact
endorsement   (IdeaEndorsed) by the type or by its stored name, a generated call (endorseIdea), or the path (/endorsement,
              of whatever).
"""

import io
import pathlib
import re
import subprocess
import sys
import tarfile
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODULES = ["shared-events", "event-log", "http-kernel", "command-side", "query-side", "web-ui", "app"]
KINDS = [
    ("Java main", "/src/main/java/", (".java",)),
    ("Java test", "/src/test/java/", (".java",)),
    ("TypeScript main", "/src/", (".ts", ".tsx")),
    ("TypeScript test", "/test/", (".ts", ".tsx")),
]
ENDORSEMENT = re.compile(r"\b(EndorseIdea|IdeaEndorsed|endorseIdea)\b|/endorsement\b|\bideas\.endorsed\b")
COMMENT_OR_TEXT = re.compile(r'"""(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/', re.S)
JAVA_TYPE = re.compile(r"(?:^|[\s;{}()@])(?:class|interface|enum|record)\s+([A-Z]\w*)(?=\s*[<({\s])")
TYPESCRIPT_TYPE = re.compile(r"^(?:export\s+)?(?:declare\s+)?(?:class|interface|enum|type)\s+([A-Z]\w*)", re.M)
SEALED = """

  Nothing but `permits` closes it. A sealed type and those whom it permits name each other, in Java as in any package layout: so
  either all of them stand in one package, or their packages go in a circle. One package would hold every fact there is; a family
  that is not sealed would take from the compiler what it holds now, that each fold and each way back knows every fact."""
JAVA_PACKAGE = re.compile(r"^package ([\w.]+);", re.M)
JAVA_IMPORT = re.compile(r"^import\s+(?:static\s+)?([\w.]+)(\.\*)?;", re.M)
TYPESCRIPT_IMPORT = re.compile(r"(?:from|import)\s*\(?['\"](\.{1,2}/[^'\"]+)['\"]")


def git(*arguments):
    return subprocess.run(["git", "-C", str(ROOT), *arguments], check=True, capture_output=True).stdout


def files_of(commit):
    with tarfile.open(fileobj=io.BytesIO(git("archive", commit, *MODULES))) as archive:
        for member in archive:
            if member.isfile() and member.name.endswith((".java", ".ts", ".tsx")):
                yield member.name, archive.extractfile(member).read().decode()


def kind_of(path):
    within = path[path.index("/"):]
    for kind, folder, endings in KINDS:
        if within.startswith(folder) and path.endswith(endings):
            return kind
    return None


def without_comments(text):
    return COMMENT_OR_TEXT.sub(lambda found: " " if found[0].startswith(("//", "/*")) else found[0], text)


def without_texts(code):
    return COMMENT_OR_TEXT.sub('""', code)


def outermost(code):
    """What stands outside all braces and brackets."""
    kept, depth = [], 0
    for sign in code:
        depth -= sign in "})"
        if depth == 0:
            kept.append(sign)
        depth += sign in "{("
    return "".join(kept)


def as_idea(path, code):
    if path.endswith("package-info.java"):
        return ""
    if path.endswith(".java"):
        code = re.sub(r"^(package|import)\b[^;]*;", "", code, flags=re.M)
    code = code.replace("needs", "ideas").replace("need", "idea").replace("Need", "Idea").replace("NEED", "IDEA")
    return re.sub(r"\s+", "", code)


def circles(edges):
    """Groups of nodes that all reach each other."""

    def reached(start):
        seen, todo = set(), [start]
        while todo:
            for node in edges.get(todo.pop(), ()):
                if node not in seen:
                    seen.add(node)
                    todo.append(node)
        return seen

    reach = {node: reached(node) for node in edges}
    groups = {frozenset(other for other in reach[node] if node in reach.get(other, ())) for node in edges}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def package_edges(files):
    package_of = {path: found[1] for path, code in files.items() if (found := JAVA_PACKAGE.search(code))}
    packages = set(package_of.values())
    edges = {package: set() for package in packages}
    for path, mine in package_of.items():
        for name, star in JAVA_IMPORT.findall(files[path]):
            parts = name.split(".")
            while parts and ".".join(parts) not in packages:
                parts.pop()
            target = ".".join(parts)
            # What is left of a name must begin with a type: dev.narada.query.Books is in no package below query.
            rest = name[len(target) + 1:]
            if target and target != mine and (star or rest[:1].isupper()):
                edges[mine].add(target)
    return edges


def without_permits(code):
    """Java without the imports of what only a sealed type names to permit it."""
    rest = re.sub(r"\bpermits\b[^{]*", "", JAVA_IMPORT.sub("", code))
    return JAVA_IMPORT.sub(lambda found: found[0] if re.search(rf"\b{found[1].split('.')[-1]}\b", rest) else "", code)


def told(group, open_circles):
    closed = any(set(group) & set(other) for other in open_circles)
    return " ↔ ".join(f"`{node}`" for node in group) + ("" if closed else SEALED)


def folder_edges(files):
    edges = {str(pathlib.PurePosixPath(path).parent): set() for path in files}
    for path, code in files.items():
        mine = pathlib.PurePosixPath(path).parent
        for target in TYPESCRIPT_IMPORT.findall(code):
            parts = []
            for part in (mine / target).parts:
                parts = parts[:-1] if part == ".." else parts + [part]
            folder = "/".join(parts[:-1])
            if folder in edges and folder != str(mine):
                edges[str(mine)].add(folder)
    return edges


def table(head, rows):
    align = ["---" if i == 0 else "---:" for i in range(len(head))]
    return "\n".join("| " + " | ".join(str(cell) for cell in row) + " |" for row in [head, align, *rows])


def main():
    commit = git("rev-parse", "--short", sys.argv[1] if len(sys.argv) > 1 else "HEAD").decode().strip()
    day = git("show", "-s", "--format=%cs", commit).decode().strip()
    files = {path: text for path, text in sorted(files_of(commit)) if kind_of(path)}
    code = {path: without_comments(text) for path, text in files.items()}
    main_code = {path: text for path, text in code.items() if kind_of(path).endswith("main")}

    size_rows, house_rows, names, rounds = [], [], [], []
    for module in MODULES:
        mine = {path: text for path, text in files.items() if path.startswith(module + "/")}
        row = [f"`{module}`"]
        for kind, _, _ in KINDS:
            texts = [text for path, text in mine.items() if kind_of(path) == kind]
            row += [f"{len(texts):,}", f"{sum(text.count(chr(10)) for text in texts):,}"] if texts else ["–", "–"]
        size_rows.append(row)

        sources = {path: text for path, text in main_code.items() if path.startswith(module + "/")}
        where, public, top, types = defaultdict(set), 0, 0, 0
        for path, text in sources.items():
            java = path.endswith(".java")
            bare = without_texts(text)
            found = (JAVA_TYPE if java else TYPESCRIPT_TYPE).findall(bare)
            types += len(found)
            for name in found:
                where[name].add(path)
            if java:
                outer = outermost(bare)
                top += len(JAVA_TYPE.findall(outer))
                public += len(re.findall(r"\bpublic\s+[^;]*?\b(?:class|interface|enum|record)\s+[A-Z]", outer))
        twice = {name: paths for name, paths in where.items() if len(paths) > 1}
        java = {path: text for path, text in sources.items() if path.endswith(".java")}
        edges = package_edges(java) if java else folder_edges(sources)
        found = circles(edges)
        unsealed = {path: without_permits(text) for path, text in java.items()}
        remaining = circles(package_edges(unsealed)) if java else found
        in_circles = sum(len(group) for group in found)
        share = f"{public / top:.0%}" if top else "–"
        house_rows.append(
            [f"`{module}`", types, len(twice), top or "–", public or "–", share, len(edges), len(found), in_circles]
        )
        names += [
            f"* `{module}`: " + ", ".join(f"{name} ({len(paths)})" for name, paths in sorted(twice.items()))
        ] if twice else []
        rounds += [f"* `{module}`: {told(group, remaining)}" for group in found]

    alike = defaultdict(list)
    for path, text in main_code.items():
        if key := as_idea(path, text):
            alike[key].append(path)
    twins = [paths for paths in alike.values() if len(paths) > 1]
    pairs = sum(len(paths) * (len(paths) - 1) // 2 for paths in twins)
    endorsing = [path for path, text in main_code.items() if ENDORSEMENT.search(text)]

    total = ["all"]
    for column in range(1, 9):
        numbers = [int(row[column].replace(",", "")) for row in size_rows if row[column] != "–"]
        total.append(f"{sum(numbers):,}")
    size_rows.append(total)
    overall = [
        ["lines of test to a line of main, Java", ratio(total[4], total[2])],
        ["lines of test to a line of main, TypeScript", ratio(total[8], total[6])],
        ["type names that occur twice in a module", sum(row[2] for row in house_rows)],
        ["pairs of files that are equal with need read as idea", pairs],
        ["files that name one endorsement", len(endorsing)],
        ["packages and folders in circles", sum(row[8] for row in house_rows)],
    ]

    out = f"""# The house in figures

Measured on `{commit}` of {day} by `python3 tools/house.py`, which says what each figure means.

{table(["", "figure"], overall)}

## Files and lines

{table(["module", *(f"{kind}: {what}" for kind, _, _ in KINDS for what in ("files", "lines"))], size_rows)}

## Types and packages

{table(["module", "types", "names twice", "top-level", "of them public", "share", "packages", "circles", "packages in them"], house_rows)}

## Circles between packages

{lines(rounds)}

## Type names that occur twice in a module

{lines(names)}

## Files that are equal with need read as idea

{lines("* " + " = ".join(f"`{path}`" for path in paths) for paths in sorted(twins))}

## Files that name one endorsement

{lines(f"* `{path}`" for path in endorsing)}
"""
    (ROOT / "docs" / "house.md").write_text(out, encoding="utf-8")
    print(out)


def ratio(part, whole):
    return f"{int(part.replace(',', '')) / int(whole.replace(',', '')):.2f}"


def lines(entries):
    return "\n".join(entries) or "None."


if __name__ == "__main__":
    main()
