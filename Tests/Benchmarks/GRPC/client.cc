// The gRPC client of the comparison: CONNECTIONS channels with IN_FLIGHT calls or streams each, for SECONDS.
// Usage: grpc-echo-client unary|stream|handshakes|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES [--tls DIR]
// unary and stream print one line: calls=N seconds=S p50_us=X p99_us=Y served=M (M with the 0.3 s of warming up).
// handshakes does as unary, but opens a connection for every call and closes it; IN_FLIGHT must be 1.
// idle opens the connections, does one call on each, prints "open" and keeps them until its input closes.
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "echo.grpc.pb.h"
#include "security.h"

namespace {

using Clock = std::chrono::steady_clock;

struct Result {
  std::vector<float> latencies;
  size_t messages = 0, served = 0;
};

struct Load {
  int port, in_flight;
  std::string payload;
  Clock::time_point warm, end;
};

std::shared_ptr<grpc::ChannelCredentials> credentials = grpc::InsecureChannelCredentials();

std::shared_ptr<grpc::Channel> Dial(int port, int index) {
  grpc::ChannelArguments arguments;
  // Without this, channels to one address share one connection.
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt("bench.channel", index);
  return grpc::CreateCustomChannel("127.0.0.1:" + std::to_string(port), credentials, arguments);
}

void Require(const grpc::Status& status) {
  if (status.ok()) return;
  std::fprintf(stderr, "grpc-echo-client: %s\n", status.error_message().c_str());
  std::exit(1);
}

struct Call {
  grpc::ClientContext context;
  bench::EchoResponse response;
  grpc::Status status;
  std::unique_ptr<grpc::ClientAsyncResponseReader<bench::EchoResponse>> reader;
  Clock::time_point start;
};

// One channel with its own completion queue and thread.
void Unary(const Load& load, int index, Result* result) {
  auto stub = bench::Echo::NewStub(Dial(load.port, index));
  grpc::CompletionQueue queue;
  bench::EchoRequest request;
  request.set_payload(load.payload);
  auto issue = [&] {
    auto* call = new Call;
    call->start = Clock::now();
    call->reader = stub->AsyncEcho(&call->context, request, &queue);
    call->reader->Finish(&call->response, &call->status, call);
  };
  int open = load.in_flight;
  for (int i = 0; i < load.in_flight; i++) issue();
  void* tag;
  bool ok;
  while (open > 0 && queue.Next(&tag, &ok)) {
    std::unique_ptr<Call> call(static_cast<Call*>(tag));
    Require(call->status);
    auto now = Clock::now();
    result->served++;
    if (call->start >= load.warm && now <= load.end)
      result->latencies.push_back(
          std::chrono::duration<float, std::micro>(now - call->start).count());
    if (now < load.end)
      issue();
    else
      open--;
  }
  queue.Shutdown();
}

// One connection after the other, each with one call.
void Handshakes(const Load& load, int index, Result* result) {
  bench::EchoRequest request;
  request.set_payload(load.payload);
  for (auto start = Clock::now(); start < load.end;) {
    {
      grpc::ClientContext context;
      bench::EchoResponse response;
      Require(bench::Echo::NewStub(Dial(load.port, index))->Echo(&context, request, &response));
    }
    auto now = Clock::now();
    result->served++;
    // One takes so long that those under way at the end count, as they do in the other clients.
    if (start >= load.warm)
      result->latencies.push_back(
          std::chrono::duration<float, std::micro>(now - start).count());
    start = now;
  }
}

struct Stream {
  grpc::ClientContext context;
  bench::EchoResponse response;
  std::unique_ptr<grpc::ClientAsyncReader<bench::EchoResponse>> reader;
  bool started = false;
};

// The streams of one channel, read by one thread.
void Streams(const Load& load, int index, Result* result) {
  auto stub = bench::Echo::NewStub(Dial(load.port, index));
  grpc::CompletionQueue queue;
  bench::EchoRequest request;
  request.set_payload(load.payload);
  std::vector<std::unique_ptr<Stream>> streams(load.in_flight);
  for (auto& stream : streams) {
    stream = std::make_unique<Stream>();
    stream->reader = stub->AsyncRepeat(&stream->context, request, &queue, stream.get());
  }
  void* tag;
  bool ok;
  while (queue.Next(&tag, &ok)) {
    if (!ok) Require({grpc::StatusCode::UNAVAILABLE, "a stream ended"});
    auto now = Clock::now();
    auto* stream = static_cast<Stream*>(tag);
    if (stream->started) {
      result->served++;
      if (now >= load.warm) result->messages++;
    }
    stream->started = true;
    if (now >= load.end) break;
    stream->reader->Read(&stream->response, stream);
  }
  for (auto& stream : streams) stream->context.TryCancel();
  // What is still on its way comes back before the streams are freed.
  queue.Shutdown();
  while (queue.Next(&tag, &ok)) {
  }
}

void Idle(const Load& load, int connections) {
  std::vector<std::shared_ptr<grpc::Channel>> channels;
  for (int i = 0; i < connections; i++) {
    channels.push_back(Dial(load.port, i));
    grpc::ClientContext context;
    bench::EchoRequest request;
    bench::EchoResponse response;
    request.set_payload(load.payload);
    Require(bench::Echo::NewStub(channels.back())->Echo(&context, request, &response));
  }
  std::puts("open");
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
  std::_Exit(0);
}

}  // namespace

int main(int argc, char** argv) {
  Security security;
  if (security.Take(argc, argv, "operator-bench"))
    credentials = grpc::SslCredentials({security.authorities, security.key, security.certificate});
  const std::string mode = argc == 7 ? argv[1] : "";
  if (mode != "unary" && mode != "stream" && mode != "handshakes" && mode != "idle") {
    std::fprintf(stderr,
                 "usage: grpc-echo-client unary|stream|handshakes|idle PORT CONNECTIONS IN_FLIGHT "
                 "SECONDS PAYLOAD_BYTES [--tls DIR]\n");
    return 2;
  }
  const int connections = std::atoi(argv[3]);
  const double seconds = std::atof(argv[5]);
  auto span = [](double s) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(s));
  };
  Load load{std::atoi(argv[2]), std::atoi(argv[4]), std::string(std::atoi(argv[6]), 'x'), {}, {}};
  load.warm = Clock::now() + span(0.3);
  load.end = load.warm + span(seconds);
  if (mode == "idle") Idle(load, connections);
  std::vector<Result> results(connections);
  std::vector<std::thread> threads;
  for (int i = 0; i < connections; i++)
    threads.emplace_back(mode == "unary" ? Unary : mode == "stream" ? Streams : Handshakes,
                         std::cref(load), i, &results[i]);
  for (auto& thread : threads) thread.join();
  Result all;
  for (auto& part : results) {
    all.latencies.insert(all.latencies.end(), part.latencies.begin(), part.latencies.end());
    all.messages += part.messages;
    all.served += part.served;
  }
  if (all.latencies.empty() && all.messages == 0) return 1;
  std::sort(all.latencies.begin(), all.latencies.end());
  const size_t count = all.latencies.size();
  auto at = [&](size_t index) { return count ? all.latencies[std::min(count - 1, index)] : 0.0f; };
  std::printf("calls=%zu seconds=%.3f p50_us=%.1f p99_us=%.1f served=%zu\n",
              mode == "stream" ? all.messages : count, seconds, at(count / 2), at(count * 99 / 100),
              all.served);
  return 0;
}
