// Feeds one fuzz target with libFuzzer: `XINYI_FUZZ_TARGET=frames xinyi-fuzz CORPUS...`. See `make fuzz`.

import FuzzTargets
import Glibc

/// One input. The pointer is libFuzzer's and ends with the call, so the bytes are copied.
private typealias TestOneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// libFuzzer's own entry for programs that have a main of their own; from its `FuzzerInterface.h`, which is no Swift module.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ test: TestOneInput
) -> Int32

@main
struct Entry {
    /// Set once before the first input.
    nonisolated(unsafe) static var target = FuzzTarget.frames

    static func main() {
        guard let name = getenv("XINYI_FUZZ_TARGET").map({ String(cString: $0) }),
            let target = FuzzTarget(rawValue: name)
        else {
            print("XINYI_FUZZ_TARGET is one of: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))")
            exit(64)
        }
        Self.target = target
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(
            runDriver(&count, &arguments) { start, count in
                let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
                if let finding = Entry.target.finding(in: bytes) { fatalError(finding) }
                return 0
            })
    }
}
