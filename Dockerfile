# One file for all five services: docker build --build-arg SERVICE=measures .
# The image holds the service's program, the command line and the C libraries they need; the Swift
# runtime is linked in.

FROM swift:6.3-bookworm AS build
WORKDIR /src
COPY .ci/install .ci/install
RUN .ci/install build
COPY . .
RUN make install BINDIR=/out

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends libprotobuf-c1 libsqlite3-0 libpq5 libssl3 libmicrohttpd12 libjansson4 \
 && rm -rf /var/lib/apt/lists/* \
 && install -d -o 65532 -g 65532 -m 0700 /var/lib/xinyi
ARG SERVICE
COPY --from=build /out/xinyi-${SERVICE} /usr/local/bin/xinyi-service
COPY --from=build /out/xinyi /usr/local/bin/xinyi
USER 65532:65532
VOLUME /var/lib/xinyi
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/xinyi-service"]
