import Glibc

/// The descriptors of this process at one moment: what a test that leaks leaves more of.
package struct OpenDescriptors: Sendable {
    /// Each as its number and what it is, such as `12 socket:[34567]`.
    package let names: Set<String>

    /// What is open now, from `/proc/self/fd`.
    package init() {
        var names: Set<String> = []
        if let directory = opendir("/proc/self/fd") {
            let own = dirfd(directory)
            while let entry = readdir(directory) {
                let number = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard let descriptor = Int32(number), descriptor != own else { continue }
                var target = [CChar](repeating: 0, count: 256)
                let count = readlink("/proc/self/fd/\(number)", &target, target.count)
                let bytes = target.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
                names.insert("\(number) \(String(decoding: bytes, as: UTF8.self))")
            }
            closedir(directory)
        }
        self.names = names
    }

    /// What was opened since and stays open for `patience`, which is generous since the machine may be busy; none soon when
    /// nothing leaks. Left out is what `ignored` names a part of, such as `pipe:`.
    package func leaked(ignoring ignored: [String] = [], patience: Duration = .seconds(20)) async -> [String] {
        let deadline = ContinuousClock.now + patience
        while true {
            let leaked = OpenDescriptors().names.subtracting(names).filter { name in
                !ignored.contains { name.contains($0) }
            }
            if leaked.isEmpty || ContinuousClock.now >= deadline { return leaked.sorted() }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }
}
