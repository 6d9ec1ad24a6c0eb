FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src src
COPY rules rules
# The tests have run before an image is built; .ci/run runs them.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -DskipTests

# A read-only root file system will do, with a temporary folder in memory:
#   docker run --read-only --tmpfs /tmp -p 8080:8080 -v "$PWD/rules:/app/rules" -v summit-data:/data IMAGE
# Arguments after the image's name are the command line: `IMAGE evaluate FILE`.
FROM eclipse-temurin:25-jre
RUN install -d -o 10001 -g 10001 /data
WORKDIR /app
COPY --from=build /build/target/quarkus-app/ ./
COPY src/main/docker/java.options src/main/docker/train ./
COPY --chown=10001:10001 rules rules
# What the JVM loads and learns in a first run is kept, since later starts then take a third of the time.
RUN SUMMIT_RULES_DIR=/app/rules ./train /app && rm train java.options
ENV SUMMIT_RULES_DIR=/app/rules \
    SUMMIT_DATA_DIR=/data \
    QUARKUS_HTTP_HOST=0.0.0.0
VOLUME ["/app/rules", "/data"]
USER 10001:10001
EXPOSE 8080
# The image need not have curl or wget; bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
# Threads share two areas of native memory rather than keep one each, and what the compilers of the JVM
# needed for a while goes back to the system; src/bench measures with the same.
ENV MALLOC_ARENA_MAX=2 \
    MALLOC_MMAP_THRESHOLD_=30000 \
    MALLOC_TRIM_THRESHOLD_=131072
# The launcher takes what is kept, which only the image's own JVM reads; with another it starts as without.
ENV SUMMIT_JAVA_OPTIONS=-Djava.io.tmpdir=/tmp
ENTRYPOINT ["/app/summit"]
