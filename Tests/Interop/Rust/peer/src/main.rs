// A peer written with ttrpc-rust, which shares no code with Xinyi: clients that call a running server of ours and say what
// they saw, and servers for our client; each with the crate's threads ("sync") and with its tasks ("async").
// Messages are google.protobuf.BytesValue: one bytes field. The crate's 0.5 has unary calls only.
mod client;
mod server;

use protobuf::well_known_types::BytesValue;
use protobuf::Message;

pub const SERVICE: &str = "test.Control";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[1..] {
        ["client", "sync", path] => client::sync(path),
        ["client", "async", path] => runtime().block_on(client::tasks(path)),
        ["server", "sync", path] => server::sync(path),
        ["server", "async", path] => runtime().block_on(server::tasks(path)),
        _ => {
            eprintln!("usage: peer client|server sync|async SOCKET_PATH");
            std::process::exit(2);
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

pub fn encode(value: &[u8]) -> Vec<u8> {
    let mut message = BytesValue::new();
    message.set_value(value.to_vec());
    message.write_to_bytes().unwrap()
}

pub fn decode(bytes: &[u8]) -> Vec<u8> {
    BytesValue::parse_from_bytes(bytes).unwrap().value
}
