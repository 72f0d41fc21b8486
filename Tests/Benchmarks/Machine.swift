import BenchKit
import Foundation

/// The machine that the figures are from.
struct Machine: Codable {
    /// Logical processors that this process may use.
    var cores: Int
    /// The processor's name.
    var processor: String
    /// Release of the kernel.
    var kernel: String
    /// Memory in GB.
    var memoryGigabytes: Double

    enum CodingKeys: String, CodingKey {
        case cores, processor, kernel
        case memoryGigabytes = "memory_gb"
    }

    /// This one.
    static func current() -> Machine {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        var name = utsname()
        uname(&name)
        let release = withUnsafeBytes(of: &name.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        return Machine(
            cores: ProcessInfo.processInfo.activeProcessorCount,
            processor: model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown",
            kernel: release, memoryGigabytes: Double(ProcessInfo.processInfo.physicalMemory >> 20) / 1024)
    }

    /// The start of a command line that keeps the rest of it on the first core that this process may use.
    static func pin() throws -> [String] {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("Cpus_allowed_list:") }),
            let core = line.split(whereSeparator: { ":\t ,-".contains($0) }).dropFirst().first
        else { throw BenchError("/proc/self/status does not say on which cores this runs") }
        return ["/usr/bin/taskset", "-c", String(core)]
    }
}
