// swift-tools-version: 6.2
import Foundation
import PackageDescription

// No package dependencies: the toolchain and the distribution's C libraries are all there is.
// Every C library is a system library target that exactly one Swift target imports.

let swift: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// For the runtime, whose state is confined to its loops. Looking at run time whether two accesses to one property overlap costs a
/// small call 4 %: debug builds, tests, sanitizers and fuzzing do that, what is installed does not.
let runtime: [SwiftSetting] =
    ProcessInfo.processInfo.environment["XINYI_FUZZ"] == nil
    ? swift + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))] : swift

/// For what is installed, where memory counts: without a symbol for everything that could be called from outside, which nobody
/// does, unused code is left out and the table of names with it; relocations take a hundredth of the room. A megabyte and a
/// half of resident memory in all. The toolchain's own linker knows how.
let installed: [LinkerSetting] = [
    .unsafeFlags(
        ["-use-ld=lld"] + ["-z", "pack-relative-relocs", "--no-export-dynamic"].flatMap { ["-Xlinker", $0] },
        .when(configuration: .release))
]

/// For generated code: there is much of it, and what takes time it does in SchemaRuntime. Small is quicker to compile.
let generated: [SwiftSetting] = swift + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// The messages, service protocols and clients of one proto package, written by `make generate`.
func schema(_ package: String, dependsOn others: [Target.Dependency] = []) -> Target {
    .target(
        name: "\(package)Schema", dependencies: ["SchemaRuntime", "RPC"] + others,
        path: "Shared/Schema/\(package)", swiftSettings: generated)
}

/// A service: its library (handlers, rules, repository) and its daemon of at most a page.
func service(_ name: String, rules: Bool = false, dependsOn others: [Target.Dependency] = []) -> [Target] {
    let ruleTargets: [Target] =
        rules
        ? [
            .target(
                name: "\(name)Rules", dependencies: ["Phrases", "Credit", "Casework"], path: "Services/\(name)/Rules",
                swiftSettings: swift),
            tests("\(name)Rules", [.target(name: "\(name)Rules"), "Phrases", "Credit", "Casework"]),
        ] : []
    let others = others + (rules ? [.target(name: "\(name)Rules")] : [])
    return ruleTargets + [
        .target(
            name: "\(name)Service",
            dependencies: [
                "Phrases", "RPC", "Store", "Credit", "Crypto", "ServiceKit", "Casework", "SchemaRuntime",
                "CommonSchema", .target(name: "\(name)Schema"),
            ] + others,
            path: "Services/\(name)/Core", swiftSettings: swift),
        .executableTarget(
            name: "xinyi-\(name.lowercased())",
            dependencies: [.target(name: "\(name)Service"), "ServiceKit"],
            path: "Services/\(name)/Daemon", swiftSettings: swift, linkerSettings: installed),
        tests(
            "\(name)Service",
            [
                .target(name: "\(name)Service"), .target(name: "\(name)Schema"), "CommonSchema", "RPC",
                "Transport", "Store", "StoreSQLite", "Credit", "Crypto", "ServiceKit", "Casework", "SchemaRuntime",
            ] + others),
    ]
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies + ["TestKit"], path: "Tests/\(name)",
        exclude: [], swiftSettings: swift)
}

let package = Package(
    name: "xinyi",
    targets: [
        // C libraries
        .systemLibrary(
            name: "CProtobufC", path: "Shared/C/CProtobufC", pkgConfig: "libprotobuf-c",
            providers: [.apt(["libprotobuf-c-dev"])]),
        .systemLibrary(
            name: "CPostgres", path: "Shared/C/CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CSQLite", path: "Shared/C/CSQLite", pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(
            name: "COpenSSL", path: "Shared/C/COpenSSL", pkgConfig: "openssl",
            providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CMicrohttpd", path: "Shared/C/CMicrohttpd", pkgConfig: "libmicrohttpd",
            providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(
            name: "CJansson", path: "Shared/C/CJansson", pkgConfig: "jansson",
            providers: [.apt(["libjansson-dev"])]),
        .target(name: "CLinux", path: "Shared/C/CLinux"),
        .target(name: "CContracts", path: "Shared/C/CContracts", exclude: ["contracts.binpb"]),
        .target(name: "CDescriptor", dependencies: ["CProtobufC"], path: "Shared/C/CDescriptor"),

        // Shared, lower ones first
        .target(name: "Phrases", path: "Shared/Phrases", swiftSettings: swift),
        .target(
            name: "Credit", dependencies: ["Phrases"], path: "Shared/Credit", exclude: ["README.md"],
            swiftSettings: swift),
        .target(
            name: "Sample", dependencies: ["Credit"], path: "Shared/Sample", exclude: ["README.md"],
            swiftSettings: swift),
        .target(name: "Wire", path: "Shared/Wire", swiftSettings: runtime),
        .target(name: "RPC", dependencies: ["Phrases", "Wire"], path: "Shared/RPC", swiftSettings: runtime),
        .target(
            name: "Crypto", dependencies: ["COpenSSL", "Phrases"], path: "Shared/Crypto", exclude: ["README.md"],
            swiftSettings: swift),
        .target(
            name: "Transport", dependencies: ["RPC", "Phrases", "Wire", "Crypto", "CLinux"], path: "Shared/Transport",
            swiftSettings: runtime),
        .target(
            name: "Store", dependencies: ["Crypto", "Phrases"], path: "Shared/Store", exclude: ["README.md"],
            swiftSettings: swift),
        .target(
            name: "StoreSQLite", dependencies: ["Store", "CSQLite", "Crypto", "Phrases"], path: "Shared/StoreSQLite",
            swiftSettings: swift),
        .target(
            name: "StorePostgres", dependencies: ["Store", "StoreSQLite", "CPostgres", "Crypto", "Phrases"],
            path: "Shared/StorePostgres", exclude: ["README.md"], swiftSettings: swift),
        .target(name: "Tabular", dependencies: ["Phrases"], path: "Shared/Tabular", swiftSettings: swift),
        .target(name: "JSON", dependencies: ["CJansson", "Phrases"], path: "Shared/JSON", swiftSettings: swift),
        .target(
            name: "SchemaRuntime", dependencies: ["CProtobufC", "CContracts", "RPC", "Wire"],
            path: "Shared/SchemaRuntime", swiftSettings: swift),
        schema("Common"),
        schema("Directory", dependsOn: ["CommonSchema"]),
        schema("Registry", dependsOn: ["CommonSchema"]),
        schema("Listing", dependsOn: ["CommonSchema"]),
        schema("Measures", dependsOn: ["CommonSchema"]),
        schema("Reporting", dependsOn: ["CommonSchema"]),
        .target(
            name: "ServiceKit",
            dependencies: [
                "Phrases", "Wire", "RPC", "Transport", "Store", "StoreSQLite", "StorePostgres", "Credit", "Crypto",
                "SchemaRuntime", "CommonSchema",
                "DirectorySchema", "CMicrohttpd",
            ], path: "Shared/ServiceKit", exclude: ["README.md"], swiftSettings: swift),

        .target(
            name: "Casework",
            dependencies: [
                "Phrases", "RPC", "Store", "Credit", "Crypto", "SchemaRuntime", "CommonSchema", "ServiceKit",
            ], path: "Shared/Casework", swiftSettings: swift),
        .target(
            name: "RegistryMirror",
            dependencies: [
                "RPC", "Store", "Credit", "Crypto", "ServiceKit", "Casework", "SchemaRuntime", "CommonSchema",
                "RegistrySchema",
            ], path: "Shared/RegistryMirror", swiftSettings: swift),

        .executableTarget(
            name: "protoc-gen-xinyi", dependencies: ["CDescriptor", "CProtobufC"],
            path: "Shared/protoc-gen-xinyi", swiftSettings: swift),

        // The command line
        .target(
            name: "CommandLineKit",
            dependencies: ["Phrases", "RPC", "Wire", "Credit", "Crypto", "Sample", "JSON", "Tabular", "SchemaRuntime"],
            path: "Services/CLI/Core", swiftSettings: swift),
        .executableTarget(
            name: "xinyi", dependencies: ["CommandLineKit", "Phrases", "Credit", "Crypto", "RPC", "Transport"],
            path: "Services/CLI/Daemon", swiftSettings: swift, linkerSettings: installed),

        // Tests
        .target(
            name: "TestKit",
            dependencies: [
                "Wire", "RPC", "Transport", "Store", "Credit", "Crypto", "ServiceKit", "SchemaRuntime", "CommonSchema",
                "Tabular",
            ],
            path: "Tests/TestKit", swiftSettings: swift),
        .target(
            name: "DistrictKit",
            dependencies: [
                "TestKit", "RPC", "Transport", "Credit", "Crypto", "ServiceKit", "SchemaRuntime", "Sample",
                "CommonSchema",
                "RegistrySchema", "ListingSchema", "MeasuresSchema", "ReportingSchema",
            ], path: "Tests/DistrictKit", swiftSettings: swift),
        tests("Phrases", ["Phrases"]),
        tests("Credit", ["Phrases", "Credit"]),
        tests("Wire", ["Wire"]),
        tests("RPC", ["Phrases", "RPC", "Wire"]),
        tests("Transport", ["Transport", "RPC", "Wire", "Crypto"]),
        tests("Crypto", ["Crypto"]),
        tests(
            "Store",
            ["Store", "StoreSQLite", "StorePostgres", "Phrases", "Crypto", "StoreFaults", "store-crash-child"]),
        .target(name: "StoreFaults", dependencies: ["CSQLite"], path: "Tests/StoreFaults"),
        .executableTarget(
            name: "store-crash-child", dependencies: ["Store", "StoreSQLite"], path: "Tests/StoreCrashChild",
            swiftSettings: swift),
        tests("Tabular", ["Tabular"]),
        tests("JSON", ["JSON", "Phrases"]),
        tests(
            "Schema",
            [
                "protoc-gen-xinyi", "ServiceKit", "Store", "SchemaRuntime", "RPC", "Wire", "CommonSchema",
                "DirectorySchema", "RegistrySchema",
                "ListingSchema",
                "MeasuresSchema", "ReportingSchema",
            ]),
        tests(
            "ServiceKit",
            [
                "ServiceKit", "Phrases", "RPC", "Transport", "Store", "StoreSQLite", "StorePostgres", "Credit",
                "Crypto",
                "SchemaRuntime",
                "CommonSchema",
                "DirectorySchema",
            ]),
        tests(
            "CommandLine",
            [
                "CommandLineKit", "Phrases", "RPC", "JSON", "Credit", "Crypto", "SchemaRuntime", "CommonSchema",
                "MeasuresSchema", "ListingSchema", "Transport", "ServiceKit",
            ]),
        tests(
            "RegistryMirror",
            [
                "RegistryMirror", "ServiceKit", "Casework", "RPC", "Transport", "Store", "StoreSQLite", "Credit",
                "Crypto",
                "SchemaRuntime", "CommonSchema", "RegistrySchema", "ListingSchema", "MeasuresSchema", "ReportingSchema",
                "ListingService", "MeasuresRules", "MeasuresService", "ReportingService",
            ]),
        .target(
            name: "FuzzTargets",
            dependencies: ["Wire", "RPC", "SchemaRuntime", "CommonSchema", "RegistrySchema", "MeasuresSchema"],
            path: "Tests/FuzzTargets", swiftSettings: swift),
        tests("Fuzz", ["FuzzTargets"]),
        tests(
            "Casework",
            [
                "Casework", "RPC", "Store", "StoreSQLite", "Credit", "Crypto", "ServiceKit", "SchemaRuntime",
                "CommonSchema",
            ]),
        tests(
            "House",
            [
                "RegistryService", "ListingService", "MeasuresService", "ReportingService", "CommandLineKit", "JSON",
                "Phrases", "SchemaRuntime", "RPC", "ServiceKit", "Crypto", "Credit", "Sample", "Store", "StoreSQLite",
            ]),
        tests("Tidy", ["Phrases"]),
        tests(
            "Interop",
            [
                "Phrases", "RPC", "Wire", "Transport", "Crypto", "CommonSchema", "MeasuresSchema", "RegistrySchema",
                "SchemaRuntime",
            ]),
        tests(
            "EndToEnd",
            [
                "DistrictKit", "Sample", "Crypto", "RPC", "Transport", "Store", "StoreSQLite", "Credit", "ServiceKit",
                "SchemaRuntime",
                "CommonSchema",
                "DirectorySchema", "RegistrySchema", "ListingSchema", "MeasuresSchema", "ReportingSchema",
            ]),
        .target(name: "BenchKit", dependencies: ["Crypto", "Transport"], path: "Tests/BenchKit", swiftSettings: swift),
        .executableTarget(
            name: "xinyi-echo", dependencies: ["BenchKit", "RPC", "Transport", "CommonSchema"], path: "Tests/Echo",
            swiftSettings: swift, linkerSettings: installed),
        .executableTarget(
            name: "xinyi-soak",
            dependencies: [
                "RPC", "Transport", "TestKit", "DistrictKit", "Sample", "Credit", "Crypto", "SchemaRuntime",
                "CommonSchema",
                "RegistrySchema",
                "ListingSchema", "MeasuresSchema", "ReportingSchema",
            ], path: "Tests/Soak", exclude: ["README.md"], swiftSettings: swift),
        .executableTarget(
            name: "xinyi-bench",
            dependencies: [
                "BenchKit", "Wire", "RPC", "Transport", "Store", "StoreSQLite", "StorePostgres", "Credit",
                "SchemaRuntime", "CommonSchema",
                "MeasuresSchema", "RegistrySchema", "ListingSchema", "Crypto", "Sample", "ServiceKit",
                "CommandLineKit", "TestKit", "RegistryMirror", "RegistryService", "ListingService", "MeasuresService",
            ], path: "Tests/Benchmarks", exclude: ["GRPC", "Go", "Raw", "README.md"], swiftSettings: swift),
    ]
        + service("Directory")
        + service("Registry", rules: true, dependsOn: ["Tabular", "RegistryMirror"])
        + service("Listing", rules: true, dependsOn: ["RegistrySchema", "RegistryMirror", "MeasuresSchema"])
        + service("Measures", rules: true, dependsOn: ["RegistrySchema", "RegistryMirror", "ListingSchema"])
        + service(
            "Reporting", rules: true,
            dependsOn: ["RegistrySchema", "RegistryMirror"])
)

// `make fuzz` alone: the program is linked with libFuzzer, which an ordinary build neither has nor needs.
if Context.environment["XINYI_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "xinyi-fuzz", dependencies: ["FuzzTargets"], path: "Tests/FuzzRunner", swiftSettings: swift))
}

// A target's README stands beside its sources and is not one of them.
for target in package.targets {
    guard let path = target.path else { continue }
    if FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(path)/README.md"),
        !target.exclude.contains("README.md")
    {
        target.exclude.append("README.md")
    }
    if target.name == "InteropTests" { target.exclude += ["Go", "Rust", "Transcripts"] }
    if target.name == "FuzzTests" { target.exclude += ["Corpus", "FailCases"] }
    if target.name == "TransportTests" { target.exclude += ["Conformance/Cases", "Conformance/README.md"] }
}

// `XINYI_ONLY=RegistryServiceTests,xinyi-registry swift test` builds only these targets and what they stand on: for
// who works on one service.
if let only = Context.environment["XINYI_ONLY"] {
    let byName = Dictionary(uniqueKeysWithValues: package.targets.map { ($0.name, $0) })
    var wanted: Set<String> = []
    var pending = only.split(separator: ",").map(String.init)
    while let name = pending.popLast() {
        guard let target = byName[name], wanted.insert(name).inserted else { continue }
        for dependency in target.dependencies {
            switch dependency {
            case .targetItem(let name, _), .byNameItem(let name, _): pending.append(name)
            default: break
            }
        }
    }
    package.targets.removeAll { !wanted.contains($0.name) }
}
