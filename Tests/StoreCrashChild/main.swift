// Writes to the database named on the command line until it is killed, and prints every acknowledgement, one line
// each, only after the store has given it. The crash test kills it with SIGKILL and looks for every printed line in
// the file.
//
// Arguments: the database's path, a prefix for names, a seed.

import Glibc
import Store
import StoreSQLite

/// Prints a line with one system call, so that a kill cannot tear it from another task's line.
@Sendable func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

struct Refused: Error {}

let arguments = CommandLine.arguments
guard arguments.count == 4, let seed = UInt64(arguments[3]) else { exit(64) }
let prefix = arguments[2]
var options = StoreOptions()
// Checkpoints and log restarts have to happen within a round as well.
options.checkpointFrames = 64
options.logLimitFrames = 512
let database = try Database.open(
    path: arguments[1],
    migrations: [
        Migration(name: "0001-things", sql: "CREATE TABLE things (name TEXT PRIMARY KEY, size INTEGER) STRICT;")
    ],
    options: options)
say("open")
await withTaskGroup(of: Void.self) { group in
    for task in 0..<8 {
        group.addTask {
            var state = seed &+ UInt64(task)
            for number in 0... {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let choice = state >> 33
                let name = "\(prefix)-\(task)-\(number)"
                do {
                    if choice % 3 == 0 {
                        // Fails after it has written: nothing of it may ever be seen.
                        try await database.write { transaction in
                            try transaction.execute("INSERT INTO things (name) VALUES (?)", [.text("refused " + name)])
                            _ = try transaction.appendChange(kind: "thing", key: "refused " + name, payload: [])
                            throw Refused()
                        }
                    } else {
                        let response = try await database.writeOnce(
                            requestID: name, method: "put", request: Array(name.utf8)
                        ) { transaction in
                            try transaction.execute(
                                "INSERT INTO things (name, size) VALUES (?, ?)",
                                [.text(name), .integer(Int64(choice % 100))])
                            let position = try transaction.appendChange(
                                kind: "thing", key: name, payload: [UInt8](repeating: 7, count: Int(choice % 2_000)))
                            try transaction.audit(actor: "child", action: "put", target: name, detail: "")
                            return Array("\(position)".utf8)
                        }
                        say("ack \(String(decoding: response, as: UTF8.self)) \(name)")
                    }
                } catch is Refused {
                    say("refused")
                } catch {
                    say("error \(error)")
                }
            }
        }
    }
}
