# Narada as an image: first ./mvnw -DskipTests package, then docker build -t narada .
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY app/target/narada.jar narada.jar
RUN java -Djarmode=tools -jar narada.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 narada \
    && useradd --system --uid 10001 --gid narada --home-dir /opt/narada --shell /usr/sbin/nologin narada \
    && install --directory --owner narada --group narada --mode 0700 /var/lib/narada
WORKDIR /opt/narada
# What changes least comes first, so that a new release is a small download.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# The collector suits a room of some hundreds, the heap may take what the container gives; whoever names others in this variable has them instead.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -Xms48m -XX:MaxRAMPercentage=75 -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
# What the JVM learns in a rehearsal makes starts fast. Where it does not fit, the JVM says so and starts without.
RUN data=$(mktemp -d) \
    && java --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:AOTCacheOutput=narada.aot -jar narada.jar \
      --spring.profiles.active=rehearsal --server.address=127.0.0.1 --server.port=0 --narada.data-dir="$data" \
      --narada.limits.enabled=false \
    && rm -rf "$data"
USER 10001:10001
ENV NARADA_DATA_DIR=/var/lib/narada
VOLUME /var/lib/narada
EXPOSE 8080
# The image has no curl; bash can ask as well.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:AOTCache=narada.aot", "-jar", "narada.jar"]
