#!/usr/bin/env python3
"""Plants small faults in the Java code, one at a time, and says which of them no test sees.

    python3 tools/mutation.py command-side dev.narada.command.privacy dev.narada.command.voting
    python3 tools/mutation.py command-side              all packages of the module
    python3 tools/mutation.py                           whatever stands in the table of docs/tests.md, again

    --tests=GLOB,GLOB   only these test classes, by their names; else all of the module but those of LEFT_OUT
    --threads=N         2 unless said otherwise
    --only-look         leaves docs/tests.md as it is
    --afresh            forgets what earlier runs found; else a fault is planted again only where a class or test changed

The faults are planted by PIT (its default operators), which comes with the Maven profile "mutation". It swaps classes in a
running JVM, which the JVM refuses for records whose components carry annotations on types. So the classes that it changes
are compiled here once more, into target/mutation, with annotations of JSpecify that the compiler throws away.

What no test saw is printed and stands in target/mutation/MODULE/PACKAGES/survivors.txt; the shares go into the table of
docs/tests.md. A row whose package is gone is taken out.
"""

import fcntl
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "mutation"
PAGE = ROOT / "docs" / "tests.md"
BEGIN, END = "<!-- mutation: begin -->", "<!-- mutation: end -->"
ROW = re.compile(r"^\| `([\w-]+)` \| `([\w.]+)` \|.*$", re.M)
SEEN = {"KILLED", "TIMED_OUT", "MEMORY_ERROR"}
JVM = ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"]

# Tests that say nothing here: they look at the annotations that are thrown away, race, start processes, or take minutes.
# Those tagged "full" or "storm" are left out everywhere.
LEFT_OUT = {
    "command-side": ["http.*", "OverloadTest", "UndoWhileTheRoomTapsTest", "ExactlyOnceTest"],
    "event-log": ["mongo.*", "operate.*", "kill.*", "speed.*", "axon.*", "sqlite.SqliteLogContractTest"],
    "query-side": ["live.*", "paper.*"],
}

JSPECIFY = {
    "Nullable": "TYPE_USE",
    "NonNull": "TYPE_USE",
    "NullMarked": "MODULE, PACKAGE, TYPE, METHOD, CONSTRUCTOR",
    "NullUnmarked": "PACKAGE, TYPE, METHOD, CONSTRUCTOR",
}


def run(*command, cwd=ROOT, **more):
    return subprocess.run([str(part) for part in command], cwd=cwd, check=True, **more)


def said(*command):
    return run(*command, capture_output=True, text=True).stdout.strip()


def java_home():
    return pathlib.Path(os.environ.get("JAVA_HOME_25") or said("./narada", "--which-jdk"))


def build(module):
    """Compiles the module and what it stands on; returns what its tests need on their path."""
    path = WORK / module / "classpath"
    run(
        "./mvnw", "-q", "-B", "-ntp", "-Dskip.web", "-Pmutation", "-pl", module, "-am", "test-compile",
        "dependency:build-classpath", f"-Dmdep.outputFile={path}", "-Dmdep.includeScope=test",
    )
    return path.read_text().strip().split(os.pathsep)


def compile_again(module, classpath, to):
    """The module's main classes without annotations on types."""
    light, light_classes = WORK / "jspecify" / "src", WORK / "jspecify" / "classes"
    for name, targets in JSPECIFY.items():
        source = light / "org/jspecify/annotations" / f"{name}.java"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(
            "package org.jspecify.annotations;\n"
            "import static java.lang.annotation.ElementType.*;\n"
            "import java.lang.annotation.*;\n"
            f"@Retention(RetentionPolicy.SOURCE) @Target({{{targets}}}) public @interface {name} {{}}\n"
        )
    javac = java_home() / "bin" / "javac"
    run(javac, "-d", light_classes, *light.rglob("*.java"))
    main = ROOT / module / "src" / "main"
    if (main / "resources").is_dir():
        shutil.copytree(main / "resources", to)
    run(
        javac, "-g", "-parameters", "-proc:none", "-nowarn", "-Xlint:none", "-d", to,
        "-cp", os.pathsep.join([str(light_classes), *classpath]), *(main / "java").rglob("*.java"),
    )


def packages_of(module):
    main = ROOT / module / "src" / "main" / "java"
    return sorted({".".join(file.parent.relative_to(main).parts) for file in main.rglob("*.java")})


def classes_in(module, package):
    folder = ROOT / module / "src" / "main" / "java" / package.replace(".", "/")
    names = sorted(file.stem for file in folder.glob("*.java") if file.stem != "package-info")
    return [f"{package}.{name}" for name in names] + [f"{package}.{name}$*" for name in names]


def tests_of(module):
    tests = ROOT / module / "src" / "test" / "java"
    return sorted(".".join(file.with_suffix("").relative_to(tests).parts) for file in tests.rglob("*Test.java"))


def prepared(module, to):
    """One run builds after the other, each into a folder of its own; then they may run side by side."""
    to.mkdir(parents=True, exist_ok=True)
    with (WORK / "building").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return snapshot(module, build(module), to)


def snapshot(module, classpath, to):
    classes, tests = to / "classes", to / "tests"
    for folder in [classes, tests]:
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / module / "target" / "test-classes", tests)
    compile_again(module, classpath, classes)
    return [str(classes), str(tests), *classpath]


def mutate(module, packages, classpath, tests, options, to):
    """The faults of each package. One run for all: to find out which test comes where takes longest."""
    report, history = to / "report", to / "history"
    shutil.rmtree(report, ignore_errors=True)
    if "afresh" in options:
        history.unlink(missing_ok=True)
    arguments = {
        "reportDir": report,
        "targetClasses": ",".join(name for package in packages for name in classes_in(module, package)),
        "targetTests": ",".join(tests or tests_of(module)),
        "excludedGroups": "full,storm",
        "excludedTestClasses": ",".join(f"*.{name}" for name in ([] if tests else LEFT_OUT.get(module, []))),
        "sourceDirs": ROOT / module / "src" / "main" / "java",
        "classPath": ",".join(classpath),
        "outputFormats": "XML",
        "timestampedReports": "false",
        "threads": options.get("threads", "2"),
        "historyInputLocation": history if history.exists() else "",
        "historyOutputLocation": history,
        # The machine may be busy: a slow test is not an endless loop.
        "timeoutConst": "8000",
        "jvmArgs": ",".join(JVM),
    }
    given = [f"--{name}={value}" for name, value in arguments.items() if str(value)]
    log = to / "pit.log"
    with log.open("w") as out:
        java = java_home() / "bin" / "java"
        main = "org.pitest.mutationtest.commandline.MutationCoverageReport"
        print(f"Planting faults in {module}; what PIT says of it goes to {log}", file=sys.stderr, flush=True)
        # Tests that read sources look for them where Maven would have started them.
        run(java, "-cp", os.pathsep.join(classpath), main, *given, cwd=ROOT / module, stdout=out, stderr=out)
    found = {package: [] for package in packages}
    for mutant in xml.parse(report / "mutations.xml").getroot():
        if not written_by_the_compiler(mutant, source_lines(module, mutant)):
            found[mutant.findtext("mutatedClass").rpartition(".")[0]].append(mutant)
    return found


def written_by_the_compiler(mutant, lines):
    """A switch over types is compiled into conditions that stand in no source; turning them round is no fault of anybody."""
    line = lines[int(mutant.findtext("lineNumber")) - 1]
    return (
        mutant.findtext("mutator").endswith("NegateConditionalsMutator")
        and re.search(r"\b(switch|case)\b", line) is not None
        and re.search(r"[?!<>=]|&&|\|\||\b(if|when)\b|\bequals\b|\.is[A-Z]", line.replace("->", "")) is None
    )


def source_lines(module, mutant):
    path = mutant.findtext("mutatedClass").rpartition(".")[0].replace(".", "/")
    file = ROOT / module / "src" / "main" / "java" / path / mutant.findtext("sourceFile")
    return file.read_text(encoding="utf-8").splitlines()


def described(mutant):
    what = {child.tag: child.text or "" for child in mutant}
    unseen = "no test comes here" if mutant.get("status") == "NO_COVERAGE" else "all tests pass"
    return f"{what['mutatedClass'].rpartition('.')[2]}.{what['mutatedMethod']}:{what['lineNumber']}: {what['description']} ({unseen})"


def row(module, package, mutants, commit):
    seen = sum(mutant.get("status") in SEEN for mutant in mutants)
    day = said("git", "show", "-s", "--format=%cs", commit)
    share = f"{seen / len(mutants):.1%}"
    return f"| `{module}` | `{package}` | {len(mutants)} | {len(mutants) - seen} | {share} | {day} | `{commit}` |"


def processor():
    known = pathlib.Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*: (.*)$", known.read_text(), re.M) if known.exists() else []
    return f"{os.cpu_count()} × {names[0] if names else platform.machine()}, {platform.system()}"


def write_down(rows):
    page = PAGE.read_text(encoding="utf-8")
    before, old, after = re.split(f"{BEGIN}|{END}", page)
    known = {(found[1], found[2]): found[0] for found in ROW.finditer(old)} | rows
    kept = [known[key] for key in sorted(known) if key[1] in packages_of(key[0])]
    machine = f"Measured by `python3 tools/mutation.py MODULE PACKAGE…`, last on {processor()}."
    head = "| module | package | faults | unseen | seen | day | commit |\n| --- | --- | ---: | ---: | ---: | --- | --- |"
    text = f"{before}{BEGIN}\n{machine}\n\n{head}\n" + "\n".join(kept) + f"\n{END}{after}"
    PAGE.write_text(text, encoding="utf-8")


def wanted(names):
    """Module to its packages."""
    if names:
        return {names[0]: names[1:] or packages_of(names[0])}
    again = {}
    for module, package in ROW.findall(PAGE.read_text(encoding="utf-8")):
        if package in packages_of(module):
            again.setdefault(module, []).append(package)
    return again


def main():
    options = dict(part[2:].partition("=")[::2] for part in sys.argv[1:] if part.startswith("--"))
    names = [part for part in sys.argv[1:] if not part.startswith("--")]
    tests = [name for name in options.get("tests", "").split(",") if name]
    for module, packages in wanted(names).items():
        commit = said("git", "rev-parse", "--short", "HEAD")
        to = WORK / module / "+".join(package.rpartition(".")[2] for package in packages)
        found = mutate(module, packages, prepared(module, to), tests, options, to)
        rows = {
            (module, package): row(module, package, mutants, commit) for package, mutants in found.items() if mutants
        }
        lines = []
        for package, mutants in found.items():
            lines += [rows[module, package]] if mutants else []
            lines += [described(mutant) for mutant in mutants if mutant.get("status") not in SEEN]
        print(*lines, sep="\n")
        (to / "survivors.txt").write_text("\n".join(lines) + "\n")
        if "only-look" not in options:
            write_down(rows)


if __name__ == "__main__":
    main()
