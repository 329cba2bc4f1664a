# How the JVM is started and prepared: read in by ./narada, by bin/narada of a release, and by what makes a release.

# java_options FILE CHOSEN: what of the file stands beside what the person chose.
java_options() {
  grep -v '^#' "$1" | while read -r option; do
    case "$option,, $2" in
      "-XX:+Use"*GC,,*" -XX:+Use"*GC*) ;;
      -Xms*,,*" -Xm"[sx]* | -Xms*,,*" -XX:"*"HeapSize="*) ;;
      -XX:*FreeRatio*,,*HeapFreeRatio=*) ;;
      *) echo "$option" ;;
    esac
  done
}

# rehearse JAVA OPTIONS PROGRAM CACHE: what the JVM learns in a short meeting on an empty directory goes to the cache.
# Nothing of the person's settings: they may name a store that is in use.
rehearse() {
  data=$(mktemp -d) || return 1
  env -i PATH="$PATH" HOME="$HOME" LANG="${LANG:-C}" TMPDIR="${TMPDIR:-/tmp}" \
    "$1" $2 "-XX:AOTCacheOutput=$4.new" -jar "$3" \
    --spring.profiles.active=rehearsal --spring.config.location=classpath:/application.yaml \
    --server.address=127.0.0.1 --server.port=0 --narada.data-dir="$data" --narada.limits.enabled=false &&
    mv "$4.new" "$4"
  rehearsed=$?
  rm -rf "$data" "$4.new" "$4.new.config"
  return $rehearsed
}
