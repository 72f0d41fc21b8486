// The gRPC client of the comparison: CONNECTIONS channels with IN_FLIGHT calls each, for SECONDS.
// Usage: grpc-echo-client PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES
// Prints one line: calls=N seconds=S p50_us=X p99_us=Y
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

namespace {

using Clock = std::chrono::steady_clock;

struct Call {
  grpc::ClientContext context;
  bench::EchoResponse response;
  grpc::Status status;
  std::unique_ptr<grpc::ClientAsyncResponseReader<bench::EchoResponse>> reader;
  Clock::time_point start;
};

// One channel with its own completion queue and thread.
void Drive(int port, int index, int in_flight, const std::string& payload, Clock::time_point warm,
           Clock::time_point end, std::vector<float>* latencies) {
  grpc::ChannelArguments arguments;
  // Without this, channels to one address share one connection.
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt("bench.channel", index);
  auto channel = grpc::CreateCustomChannel("127.0.0.1:" + std::to_string(port),
                                           grpc::InsecureChannelCredentials(), arguments);
  auto stub = bench::Echo::NewStub(channel);
  grpc::CompletionQueue queue;
  bench::EchoRequest request;
  request.set_payload(payload);
  auto issue = [&] {
    auto* call = new Call;
    call->start = Clock::now();
    call->reader = stub->AsyncEcho(&call->context, request, &queue);
    call->reader->Finish(&call->response, &call->status, call);
  };
  int open = in_flight;
  for (int i = 0; i < in_flight; i++) issue();
  void* tag;
  bool ok;
  while (open > 0 && queue.Next(&tag, &ok)) {
    std::unique_ptr<Call> call(static_cast<Call*>(tag));
    if (!call->status.ok()) {
      std::fprintf(stderr, "grpc-echo-client: %s\n", call->status.error_message().c_str());
      std::exit(1);
    }
    auto now = Clock::now();
    if (call->start >= warm && now <= end)
      latencies->push_back(std::chrono::duration<float, std::micro>(now - call->start).count());
    if (now < end)
      issue();
    else
      open--;
  }
  queue.Shutdown();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fprintf(stderr,
                 "usage: grpc-echo-client PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD_BYTES\n");
    return 2;
  }
  const int port = std::atoi(argv[1]), connections = std::atoi(argv[2]);
  const int in_flight = std::atoi(argv[3]);
  const double seconds = std::atof(argv[4]);
  const std::string payload(std::atoi(argv[5]), 'x');
  auto span = [](double s) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(s));
  };
  const auto warm = Clock::now() + span(0.3);
  const auto end = warm + span(seconds);
  std::vector<std::vector<float>> latencies(connections);
  std::vector<std::thread> threads;
  for (int i = 0; i < connections; i++)
    threads.emplace_back(Drive, port, i, in_flight, std::cref(payload), warm, end, &latencies[i]);
  for (auto& thread : threads) thread.join();
  std::vector<float> all;
  for (auto& part : latencies) all.insert(all.end(), part.begin(), part.end());
  if (all.empty()) return 1;
  std::sort(all.begin(), all.end());
  std::printf("calls=%zu seconds=%.3f p50_us=%.1f p99_us=%.1f\n", all.size(), seconds,
              all[all.size() / 2], all[std::min(all.size() - 1, all.size() * 99 / 100)]);
  return 0;
}
