FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests package
RUN mv target/openrec-*.jar target/openrec.jar \
  && java -Djarmode=tools -jar target/openrec.jar extract --destination target/spread

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home openrec
WORKDIR /home/openrec
# spread over a folder, which starts in half the time of one jar in another
COPY --from=build /build/target/spread/ ./
USER openrec
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
# bash alone: the image brings neither curl nor wget for certain
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "openrec.jar"]
