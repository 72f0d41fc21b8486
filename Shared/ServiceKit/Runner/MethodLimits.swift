import Phrases
import RPC

/// The bounds of single methods, as they are configured.
enum MethodLimits {
    /// The bounds of `method-limits` by the methods' paths.
    ///
    /// - Throws: ``ConfigurationError`` for a method that the service does not serve: a bound that bounds nothing would be
    ///   believed to.
    static func read(
        _ configuration: Configuration, _ methods: [MethodDescriptor]
    ) throws(ConfigurationError) -> [String: Int] {
        let limits = configuration.numbers("method-limits")
        let known = Set(methods.map(\.path))
        var problems = ConfigurationProblems()
        for name in limits.keys.sorted() where !known.contains(name) {
            let near = known.sorted().min { EditDistance.between($0, name) < EditDistance.between($1, name) } ?? ""
            problems.refuse(
                "method-limits: '\(name.prefix(200))' is no method of this service; did you mean \(near)?")
        }
        try problems.check()
        return limits
    }
}
