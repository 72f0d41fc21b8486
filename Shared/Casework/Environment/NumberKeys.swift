package import Credit
package import ServiceKit

extension NumberGate {
    /// The configuration of a service that finds persons by their number.
    package static let keys = [
        ConfigurationKey(
            "person-numbers-burst", "Look-ups of persons by number that one caller may make at once.",
            .integer(1...mostBurst), default: "\(defaultBurst)", isReadAgain: true),
        ConfigurationKey(
            "person-numbers-per-hour",
            "Look-ups of persons by number that one caller may make an hour in the long run.",
            .integer(1...mostPerHour), default: "\(defaultPerHour)", isReadAgain: true),
        ConfigurationKey(
            "person-batch-callers",
            "Who has the duty to look up many persons by number in one call, such as department/CODE, separated by commas.",
            .text(0...4_096), default: "", isReadAgain: true),
    ]

    /// The gate that a service's configuration asks for, now and when it is read again.
    package convenience init(_ service: ServiceEnvironment, clock: any WallClock) {
        self.init(clock: clock)
        bounds = Bounds(service.configuration)
        service.onConfiguration { [weak self] in self?.bounds = Bounds($0) }
    }
}

extension NumberGate.Bounds {
    fileprivate init(_ configuration: Configuration) {
        self.init(
            burst: configuration.integer("person-numbers-burst"),
            perHour: configuration.integer("person-numbers-per-hour"),
            batchCallers: Set(
                configuration.text("person-batch-callers").split(separator: ",").map { $0.filter { $0 != " " } }))
    }
}
