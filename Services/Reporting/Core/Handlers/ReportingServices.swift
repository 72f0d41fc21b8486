package import RPC

/// Every service of reporting over one core.
package enum ReportingServices {
    /// The services to register in a server, those that are not built yet included.
    package static func all(_ core: ReportingCore, heartbeat: Duration = .seconds(1)) -> [any RPCService] {
        [
            CaseReportHandlers(core), ReportingFeedHandlers(core, heartbeat: heartbeat), LaterIndicators(),
            LaterAssessments(), LaterCirculars(), LaterRegisters(), LaterPublicity(), LaterStatistics(),
            LaterDisclosureSite(),
        ]
    }
}
