use std::collections::HashMap;
use std::io::Read;
use std::os::unix::io::{IntoRawFd, RawFd};
use std::os::unix::net::UnixListener;
use std::thread;
use std::time::Duration;

use protobuf::RepeatedField;
use ttrpc::ttrpc::Any;
use ttrpc::{Code, Request, Response, Result, Status};

use crate::{decode, encode};

const PATH: &str = "/test.Control/Unary";

// ErrorInfo with reason CLOSED, domain test and one pair k=v.
const INFO: &[u8] = b"\x0a\x06CLOSED\x12\x04test\x1a\x06\x0a\x01k\x12\x01v";

// The answer, and how long to wait before it.
fn answer(
    payload: &[u8],
    metadata: &HashMap<String, Vec<String>>,
    timeout_nano: i64,
) -> (Response, Duration) {
    let request = decode(payload);
    let text = String::from_utf8_lossy(&request).to_string();
    let mut words = text.splitn(2, ':');
    let (verb, argument) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let mut pause = Duration::from_millis(0);
    let mut response = Response::new();
    response.set_status(ttrpc::get_status(Code::OK, ""));
    let value = match verb {
        "metadata" => metadata.get(argument).map(|values| values.join(",")).unwrap_or_default().into_bytes(),
        "deadline" => (if timeout_nano > 0 { "ahead" } else { "none" }).as_bytes().to_vec(),
        "fail" => {
            response.set_status(closed());
            return (response, pause);
        }
        "size" => vec![b'a'; argument.parse().unwrap_or(0)],
        "sleep" => {
            pause = Duration::from_millis(500);
            b"slept".to_vec()
        }
        _ => request,
    };
    response.set_payload(encode(&value));
    (response, pause)
}

fn closed() -> Status {
    let mut info = Any::new();
    info.set_type_url("type.googleapis.com/google.rpc.ErrorInfo".to_string());
    info.set_value(INFO.to_vec());
    let mut status = ttrpc::get_status(Code::FAILED_PRECONDITION, "信义 no");
    status.set_details(RepeatedField::from_vec(vec![info]));
    status
}

struct Threads;

impl ttrpc::MethodHandler for Threads {
    fn handler(&self, context: ttrpc::TtrpcContext, request: Request) -> Result<()> {
        let (response, pause) = answer(request.get_payload(), &context.metadata, context.timeout_nano);
        thread::sleep(pause);
        ttrpc::response_to_channel(context.mh.stream_id, response, context.res_tx)
    }
}

struct Tasks;

#[async_trait::async_trait]
impl ttrpc::r#async::MethodHandler for Tasks {
    async fn handler(&self, context: ttrpc::r#async::TtrpcContext, request: Request) -> Result<(u32, Vec<u8>)> {
        let (response, pause) = answer(request.get_payload(), &context.metadata, context.timeout_nano);
        tokio::time::sleep(pause).await;
        Ok((context.mh.stream_id, ttrpc::r#async::convert_response_to_buf(response)?))
    }
}

// A socket in the file system: the crate itself knows abstract ones only, and asks for SO_REUSEPORT, which newer kernels
// refuse to Unix sockets.
fn listen(path: &str) -> RawFd {
    let listener = UnixListener::bind(path).unwrap();
    listener.set_nonblocking(true).unwrap();
    listener.into_raw_fd()
}

// The end of the input is the end of the server.
fn until_input_ends() {
    println!("ready");
    let _ = std::io::stdin().read(&mut [0u8; 1]);
}

pub fn sync(path: &str) {
    let mut methods: HashMap<String, Box<dyn ttrpc::MethodHandler + Send + Sync>> = HashMap::new();
    methods.insert(PATH.to_string(), Box::new(Threads));
    let mut server = ttrpc::Server::new().add_listener(listen(path)).unwrap().register_service(methods);
    server.start().unwrap();
    until_input_ends();
    std::process::exit(0);
}

pub async fn tasks(path: &str) {
    let mut methods: HashMap<String, Box<dyn ttrpc::r#async::MethodHandler + Send + Sync>> = HashMap::new();
    methods.insert(PATH.to_string(), Box::new(Tasks));
    let mut server = ttrpc::r#async::Server::new()
        .add_listener(listen(path))
        .unwrap()
        .set_domain_unix()
        .register_service(methods);
    server.start().await.unwrap();
    tokio::task::spawn_blocking(until_input_ends).await.unwrap();
    std::process::exit(0);
}
