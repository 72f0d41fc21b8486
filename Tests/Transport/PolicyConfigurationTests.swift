import RPC
import Testing

@testable import Transport

@Suite("A client's policy as configuration")
struct PolicyConfigurationTests {
    @Test("nothing said is the defaults")
    func defaults() throws {
        #expect(try ClientPolicy(serviceConfig: [:]) == .default)
    }

    @Test("everything that can be said is read")
    func everything() throws {
        let policy = try ClientPolicy(serviceConfig: [
            "loadBalancingPolicy": "round_robin",
            "outlierDetection": [
                "consecutiveFailures": 4, "baseEjectionTime": "2s", "maxEjectionTime": "20s", "maxEjectionPercent": 10,
            ],
            "retryThrottling": ["maxTokens": 8, "tokenRatio": 0.5],
            "methodConfig": [
                [
                    "name": [["service": "a.B", "method": "C"], ["service": "a.D"]], "timeout": "2.5s",
                    "attemptTimeout": "0.25s",
                    "retryPolicy": ["maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "3s"],
                    "hedgingPolicy": ["maxAttempts": 3, "hedgingDelay": "0s"],
                    "loadBalancingPolicy": "ring_hash", "requestHashHeader": "subject-hash",
                ],
                ["name": [["service": "a.B"]], "loadBalancingPolicy": "pick_first"],
            ],
        ])
        #expect(policy.balancing == .roundRobin)
        #expect(policy.ejectAfter == 4)
        #expect(policy.ejection == .seconds(2))
        #expect(policy.maxEjection == .seconds(20))
        #expect(policy.maxEjectionPercent == 10)
        #expect(policy.retryTokens == 8)
        #expect(policy.retryRefund == 0.5)
        var own = MethodPolicy()
        own.timeout = .milliseconds(2500)
        own.attemptTimeout = .milliseconds(250)
        own.maxAttempts = 3
        own.retryPause = .milliseconds(100)
        own.maxRetryPause = .seconds(3)
        own.hedging = HedgingPolicy(delay: .zero, maxAttempts: 3)
        own.balancing = .ringHash(metadataKey: "subject-hash")
        #expect(policy.policy(for: MethodDescriptor(service: "a.B", method: "C")) == own)
        #expect(policy.policy(for: MethodDescriptor(service: "a.D", method: "X")) == own)
        #expect(policy.policy(for: MethodDescriptor(service: "a.B", method: "X")).balancing == .pickFirst)
        #expect(policy.policy(for: MethodDescriptor(service: "a.E", method: "C")) == .default)
    }

    static func method(_ fields: [String: PolicyValue]) -> PolicyValue {
        var fields = fields
        fields["name"] = fields["name"] ?? [["service": "a.B"]]
        return ["methodConfig": [.object(fields)]]
    }

    @Test(
        "what is wrong is refused with the field's path",
        arguments: [
            ([], "service config"), (["x": 1], "x"), (["loadBalancingPolicy": "best"], "loadBalancingPolicy"),
            (["loadBalancingPolicy": 1], "loadBalancingPolicy"), (["requestHashHeader": "x"], "requestHashHeader"),
            (["outlierDetection": ["maxEjectionPercent": 101]], "outlierDetection.maxEjectionPercent"),
            (["outlierDetection": ["consecutiveFailures": 0]], "outlierDetection.consecutiveFailures"),
            (["outlierDetection": ["baseEjectionTime": "0s"]], "outlierDetection.baseEjectionTime"),
            (["retryThrottling": ["maxTokens": 0.5]], "retryThrottling.maxTokens"),
            (["retryThrottling": ["tokenRatio": 0]], "retryThrottling.tokenRatio"),
            (["methodConfig": [:]], "methodConfig"),
            (["methodConfig": [["name": []]]], "methodConfig[0].name"),
            (["methodConfig": [["name": [["method": "m"]]]]], "methodConfig[0].name[0].service"),
            (method(["timeout": "2"]), "methodConfig[0].timeout"), (method(["timeout": 2]), "methodConfig[0].timeout"),
            (method(["timeout": "3600.1s"]), "methodConfig[0].timeout"),
            (method(["timeout": "infs"]), "methodConfig[0].timeout"),
            (method(["retryPolicy": ["maxAttempts": 0]]), "methodConfig[0].retryPolicy.maxAttempts"),
            (method(["retryPolicy": ["maxAttempts": 11]]), "methodConfig[0].retryPolicy.maxAttempts"),
            (method(["retryPolicy": ["maxAttempts": 1.5]]), "methodConfig[0].retryPolicy.maxAttempts"),
            (method(["retryPolicy": ["retryableStatusCodes": []]]), "methodConfig[0].retryPolicy.retryableStatusCodes"),
            (method(["hedgingPolicy": [:]]), "methodConfig[0].hedgingPolicy.hedgingDelay"),
            (
                method(["hedgingPolicy": ["hedgingDelay": "1s", "maxAttempts": 1]]),
                "methodConfig[0].hedgingPolicy.maxAttempts"
            ),
            (
                method(["hedgingPolicy": ["hedgingDelay": "1s", "maxAttempts": 6]]),
                "methodConfig[0].hedgingPolicy.maxAttempts"
            ),
            (method(["name": [["service": "a"], ["service": "a"]]]), "methodConfig[0].name"),
        ] as [(PolicyValue, String)])
    func refused(value: PolicyValue, field: String) {
        let error = #expect(throws: PolicyError.self) { try ClientPolicy(serviceConfig: value) }
        #expect(error?.field == field)
        #expect(error?.description.contains(error?.remedy ?? "-") == true)
    }

    @Test("bounds are inclusive, and a list is read up to its bound")
    func bounds() throws {
        for attempts in [1, 10] {
            let value = Self.method(["retryPolicy": ["maxAttempts": .number(Double(attempts))], "timeout": "3600s"])
            let policy = try ClientPolicy(serviceConfig: value)
            #expect(policy.policy(for: MethodDescriptor(service: "a.B", method: "m")).maxAttempts == attempts)
        }
        func names(_ count: Int) -> PolicyValue {
            Self.method(["name": .list((0..<count).map { ["service": .text("s\($0)")] })])
        }
        #expect(try ClientPolicy(serviceConfig: names(256)).methods.count == 256)
        #expect(throws: PolicyError.self) { try ClientPolicy(serviceConfig: names(257)) }
    }
}
