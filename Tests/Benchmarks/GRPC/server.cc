// The gRPC side of the comparison: an asynchronous server with one completion queue and one thread
// per core, which is how gRPC C++ is fastest.
// Usage: grpc-echo-server PORT THREADS [--tls DIR]. Prints "ready PORT" when it listens; ends when its input closes.
#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "echo.grpc.pb.h"
#include "security.h"

namespace {

using Service = bench::Echo::AsyncService;

// What the completion queue gives back.
class Event {
 public:
  virtual ~Event() = default;
  virtual void Proceed(bool ok) = 0;
};

// One call in the server: armed, answered, then armed anew.
class Call final : public Event {
 public:
  Call(Service* service, grpc::ServerCompletionQueue* queue)
      : service_(service), queue_(queue), responder_(&context_) {
    service_->RequestEcho(&context_, &request_, &responder_, queue_, queue_, this);
  }

  void Proceed(bool ok) override {
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
    responder_.Finish(response_, grpc::Status::OK, this);
  }

 private:
  Service* service_;
  grpc::ServerCompletionQueue* queue_;
  grpc::ServerContext context_;
  bench::EchoRequest request_;
  bench::EchoResponse response_;
  grpc::ServerAsyncResponseWriter<bench::EchoResponse> responder_;
  bool answered_ = false;
};

// One stream: writes the payload until a write fails.
class Stream final : public Event {
 public:
  Stream(Service* service, grpc::ServerCompletionQueue* queue)
      : service_(service), queue_(queue), writer_(&context_) {
    service_->RequestRepeat(&context_, &request_, &writer_, queue_, queue_, this);
  }

  void Proceed(bool ok) override {
    if (state_ == kArmed && ok) {
      new Stream(service_, queue_);
      response_.set_payload(request_.payload());
      state_ = kWriting;
    } else if (state_ == kWriting && !ok) {
      state_ = kEnding;
      writer_.Finish(grpc::Status::OK, this);
      return;
    } else if (state_ != kWriting) {
      delete this;
      return;
    }
    writer_.Write(response_, this);
  }

 private:
  enum { kArmed, kWriting, kEnding } state_ = kArmed;
  Service* service_;
  grpc::ServerCompletionQueue* queue_;
  grpc::ServerContext context_;
  bench::EchoRequest request_;
  bench::EchoResponse response_;
  grpc::ServerAsyncWriter<bench::EchoResponse> writer_;
};

}  // namespace

int main(int argc, char** argv) {
  auto credentials = grpc::InsecureServerCredentials();
  Security security;
  if (security.Take(argc, argv, "service-echo")) {
    grpc::SslServerCredentialsOptions options(
        GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_root_certs = security.authorities;
    options.pem_key_cert_pairs.push_back({security.key, security.certificate});
    credentials = grpc::SslServerCredentials(options);
  }
  if (argc != 3) {
    std::fprintf(stderr, "usage: grpc-echo-server PORT THREADS [--tls DIR]\n");
    return 2;
  }
  const int threads = std::atoi(argv[2]);
  int port = 0;
  Service service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + argv[1], credentials, &port);
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
    for (int i = 0; i < 8; i++) new Stream(&service, queue.get());
    workers.emplace_back([&queue] {
      void* tag;
      bool ok;
      while (queue->Next(&tag, &ok)) static_cast<Event*>(tag)->Proceed(ok);
    });
  }
  std::printf("ready %d\n", port);
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
  // Streams of a client that is still there would be waited for: the process ends with what it has.
  std::_Exit(0);
}
