import Glibc

/// The memory that a process has in the machine, in kilobytes of 1,024 bytes, from `/proc/PROCESS/status`.
package struct ResidentMemory: Sendable {
    /// It has these now.
    package let kilobytes: Int
    /// It never had more.
    package let peakKilobytes: Int

    /// What `process` has; this one unless given.
    ///
    /// - Throws: `NotInTime` when there is no such process (any more).
    package init(of process: Int32 = getpid()) throws {
        let missing = NotInTime("the size of process \(process)")
        guard let file = fopen("/proc/\(process)/status", "r") else { throw missing }
        defer { fclose(file) }
        var sizes: [Substring: Int] = [:]
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard let colon = text.firstIndex(of: ":") else { continue }
            sizes[text[..<colon]] = Int(text[colon...].filter(\.isNumber))
        }
        guard let now = sizes["VmRSS"], let peak = sizes["VmHWM"] else { throw missing }
        (kilobytes, peakKilobytes) = (now, peak)
    }
}
