// The gRPC side of the comparison: an asynchronous server with one completion queue and one thread
// per core, which is how gRPC C++ is fastest.
// Usage: grpc-echo-server PORT THREADS. Prints "ready" when it listens; ends when its input closes.
#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "echo.grpc.pb.h"

namespace {

// One call in the server: armed, answered, then armed anew.
class Call {
 public:
  Call(bench::Echo::AsyncService* service, grpc::ServerCompletionQueue* queue)
      : service_(service), queue_(queue) {
    Arm();
  }

  void Proceed(bool ok) {
    if (!ok) {
      delete this;
      return;
    }
    if (answered_) {
      new Call(service_, queue_);
      delete this;
      return;
    }
    answered_ = true;
    response_.set_payload(request_.payload());
    responder_->Finish(response_, grpc::Status::OK, this);
  }

 private:
  void Arm() {
    responder_ = std::make_unique<grpc::ServerAsyncResponseWriter<bench::EchoResponse>>(&context_);
    service_->RequestEcho(&context_, &request_, responder_.get(), queue_, queue_, this);
  }

  bench::Echo::AsyncService* service_;
  grpc::ServerCompletionQueue* queue_;
  grpc::ServerContext context_;
  bench::EchoRequest request_;
  bench::EchoResponse response_;
  std::unique_ptr<grpc::ServerAsyncResponseWriter<bench::EchoResponse>> responder_;
  bool answered_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: grpc-echo-server PORT THREADS\n");
    return 2;
  }
  const int threads = std::atoi(argv[2]);
  bench::Echo::AsyncService service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + argv[1], grpc::InsecureServerCredentials());
  builder.RegisterService(&service);
  std::vector<std::unique_ptr<grpc::ServerCompletionQueue>> queues;
  for (int i = 0; i < threads; i++) queues.push_back(builder.AddCompletionQueue());
  auto server = builder.BuildAndStart();
  if (!server) {
    std::fprintf(stderr, "grpc-echo-server: cannot listen on port %s\n", argv[1]);
    return 1;
  }
  std::vector<std::thread> workers;
  for (auto& queue : queues) {
    // Enough armed calls that a burst never waits for one.
    for (int i = 0; i < 256; i++) new Call(&service, queue.get());
    workers.emplace_back([&queue] {
      void* tag;
      bool ok;
      while (queue->Next(&tag, &ok)) static_cast<Call*>(tag)->Proceed(ok);
    });
  }
  std::printf("ready\n");
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
  server->Shutdown();
  for (auto& queue : queues) queue->Shutdown();
  for (auto& worker : workers) worker.join();
  return 0;
}
