use std::collections::HashMap;
use std::os::unix::io::{IntoRawFd, RawFd};
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;

use protobuf::CodedInputStream;
use ttrpc::{Error, Request, Result};

use crate::{decode, encode, SERVICE};

// What is called, in order: a name, the method, the text, the timeout in milliseconds (0: none) and the metadata.
type Case = (&'static str, &'static str, &'static str, u64, &'static [(&'static str, &'static str)]);

const CASES: &[Case] = &[
    ("echo", "Unary", "hello", 0, &[]),
    ("empty", "Unary", "", 0, &[]),
    ("metadata", "Unary", "metadata:xinyi-caller", 0, &[("xinyi-caller", "a"), ("xinyi-caller", "b")]),
    ("no deadline", "Unary", "deadline:", 0, &[]),
    ("deadline", "Unary", "deadline:", 20_000, &[]),
    ("error", "Unary", "fail:", 0, &[]),
    ("busy", "Unary", "busy:", 0, &[]),
    ("unimplemented", "Missing", "", 0, &[]),
    ("oversized response", "Unary", "size:5000000", 0, &[]),
    ("large", "Unary", "size:4000000", 0, &[]),
    ("late", "Unary", "sleep:60000", 100, &[]),
];

const CONCURRENT: usize = 100;

fn request(method: &str, text: &str, milliseconds: u64, metadata: &[(&str, &str)]) -> Request {
    let mut request = Request::new();
    request.set_service(SERVICE.to_string());
    request.set_method(method.to_string());
    request.set_payload(encode(text.as_bytes()));
    request.set_timeout_nano(Duration::from_millis(milliseconds).as_nanos() as i64);
    let mut pairs: HashMap<String, Vec<String>> = HashMap::new();
    for (key, value) in metadata {
        pairs.entry(key.to_string()).or_default().push(value.to_string());
    }
    request.set_metadata(ttrpc::context::to_pb(pairs));
    request
}

fn say(name: &str, result: Result<ttrpc::Response>) {
    match result {
        Ok(response) => {
            let value = decode(response.get_payload());
            if value.len() > 300 {
                println!("{}: {} bytes", name, value.len());
            } else {
                println!("{}: {}", name, String::from_utf8_lossy(&value));
            }
        }
        Err(error) => println!("{}: {}", name, describe(&error)),
    }
}

// What a Rust caller can read from an error; of a detail its type and its first text, which is ErrorInfo's reason.
fn describe(error: &Error) -> String {
    let status = match error {
        Error::RpcStatus(status) => status,
        other => return format!("other {:?}", other),
    };
    let mut text = format!("{:?}|{}", status.get_code(), status.get_message());
    for detail in status.get_details() {
        let name = detail.get_type_url().rsplit('/').next().unwrap_or("");
        text += &format!("|{}", name);
        if name == "google.rpc.ErrorInfo" {
            let mut stream = CodedInputStream::from_bytes(detail.get_value());
            stream.read_tag_unpack().unwrap();
            text += &format!(" {}", stream.read_string().unwrap());
        }
    }
    text
}

// A socket in the file system: the crate itself knows abstract ones only.
fn connect(path: &str) -> RawFd {
    UnixStream::connect(path).unwrap().into_raw_fd()
}

pub fn sync(path: &str) {
    let client = ttrpc::Client::new(connect(path));
    for (name, method, text, milliseconds, metadata) in CASES {
        say(name, client.request(request(method, text, *milliseconds, metadata)));
    }
    let calls: Vec<_> = (0..CONCURRENT)
        .map(|index| {
            let client = client.clone();
            thread::spawn(move || {
                let text = format!("call {}", index);
                matches!(client.request(request("Unary", &text, 0, &[])),
                    Ok(response) if decode(response.get_payload()) == text.as_bytes())
            })
        })
        .collect();
    let right = calls.into_iter().map(|call| call.join().unwrap()).filter(|right| *right).count();
    println!("concurrent: {}", right);
    say("after", client.request(request("Unary", "still here", 0, &[])));
}

pub async fn tasks(path: &str) {
    let mut client = ttrpc::r#async::Client::new(connect(path));
    for (name, method, text, milliseconds, metadata) in CASES {
        say(name, client.request(request(method, text, *milliseconds, metadata)).await);
    }
    let calls: Vec<_> = (0..CONCURRENT)
        .map(|index| {
            let mut client = client.clone();
            tokio::spawn(async move {
                let text = format!("call {}", index);
                matches!(client.request(request("Unary", &text, 0, &[])).await,
                    Ok(response) if decode(response.get_payload()) == text.as_bytes())
            })
        })
        .collect();
    let mut right = 0;
    for call in calls {
        right += call.await.unwrap() as usize;
    }
    println!("concurrent: {}", right);
    say("after", client.request(request("Unary", "still here", 0, &[])).await);
}
