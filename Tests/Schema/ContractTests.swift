import CommonSchema
import ListingSchema
import RPC
import RegistrySchema
import SchemaRuntime
import Testing

@Suite("What the contracts say of themselves")
struct ContractTests {
    @Test("the roles of the contract are those of the runtime, bit by bit")
    func roles() throws {
        let roles = try #require(DescriptorPool.builtIn.enums["xinyi.common.v1.CallerRole"]).values.filter {
            $0.number > 0
        }
        #expect(roles.map { $0.name.dropFirst("CALLER_ROLE_".count).lowercased() } == Role.named.map(\.name))
        for (role, named) in zip(roles, Role.named) {
            #expect(Role(rawValue: 1 << UInt8(role.number - 1)) == named.role)
        }
    }

    @Test("what is generated of a method's roles is what the published descriptors say")
    func access() throws {
        let service = try #require(DescriptorPool.builtIn.service(named: "xinyi.common.v1.IntrospectionService"))
        #expect(service.methods.map(\.access) == IntrospectionServiceMethods.all.map(\.access))
        let definitions = try #require(DescriptorPool.builtIn.service(named: "xinyi.listing.v1.DefinitionService"))
        #expect(definitions.methods.map(\.access) == DefinitionServiceMethods.all.map(\.access))
        let feeds = try #require(DescriptorPool.builtIn.service(named: "xinyi.registry.v1.RegistryFeedService"))
        #expect(feeds.methods.map(\.services) == RegistryFeedServiceMethods.all.map(\.services))
        #expect(DefinitionServiceMethods.putDomain.access == .lead)
        #expect(DefinitionServiceMethods.putDomain.services == [])
        #expect(RegistryFeedServiceMethods.watchRegistry.services == ["listing", "measures", "reporting"])
        #expect(IntrospectionServiceMethods.listCalls.access == .operator)
    }

    @Test("services may call what the contract names them for, and of people's records only those that follow them may")
    func services() {
        for service in DescriptorPool.builtIn.services {
            for method in service.methods {
                #expect(method.access.contains(.service) == !method.services.isEmpty, "\(service.name)/\(method.name)")
                #expect(!method.services.contains("directory"), "\(service.name)/\(method.name)")
            }
        }
    }

    @Test("a method that says nothing is for nobody, and roles of a newer contract are left out")
    func unknownRoles() throws {
        let set = try Tools.descriptorSet(
            ofProto: """
                syntax = "proto3";
                package xinyi.sample.v1;
                import "xinyi/common/v1/options.proto";
                service S {
                  rpc Silent(M) returns (M);
                  rpc Newer(M) returns (M) { option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_LEAD, 7, 200] }; }
                }
                message M {}
                """)
        let service = try #require(try DescriptorPool(fileDescriptorSet: set).service(named: "xinyi.sample.v1.S"))
        #expect(service.methods.map(\.access) == [[], .lead])
    }

    @Test("every value of every enum has a Chinese label, and no two of one enum have the same")
    func valueLabels() {
        var count = 0
        for type in DescriptorPool.builtIn.enums.values where type.fullName.hasPrefix("xinyi.") {
            for value in type.values {
                #expect(Self.isChinese(value.chinese), "\(type.fullName).\(value.name) has no label: \(value.chinese)")
            }
            #expect(Set(type.values.map(\.chinese)).count == type.values.count, "\(type.fullName) has a label twice")
            count += type.values.count
        }
        #expect(count > 500)
    }

    @Test("every field of a resource has a Chinese label")
    func fieldLabels() {
        var count = 0
        for message in DescriptorPool.builtIn.messages.values where message.fullName.hasPrefix("xinyi.") {
            let outer = message.fullName.split(separator: ".").dropFirst(3).first ?? ""
            guard !outer.hasSuffix("Request"), !outer.hasSuffix("Response") else { continue }
            for field in message.fields {
                #expect(
                    Self.isChinese(field.chinese), "\(message.fullName).\(field.name) has no label: \(field.chinese)")
                count += 1
            }
        }
        #expect(count > 1200)
    }

    @Test("a label belongs to its place, not to its name")
    func places() throws {
        let label = { (type: String, name: String) in
            DescriptorPool.builtIn.enums[type]?.values.first { $0.name == name }?.chinese
        }
        #expect(label("xinyi.listing.v1.ObjectionState", "OBJECTION_STATE_ACCEPTED") == "已受理")
        #expect(label("xinyi.registry.v1.RowVerdict", "ROW_VERDICT_ACCEPTED") == "通过")
        #expect(label("xinyi.reporting.v1.CaseState", "CASE_STATE_ACCEPTED") == "已采用")
        #expect(label("xinyi.listing.v1.ObjectionGround", "OBJECTION_GROUND_OVERDUE") == "超期公示或使用")
        let field = { (type: String, name: String) in
            DescriptorPool.builtIn.messages[type]?.fields.first { $0.name == name }?.chinese
        }
        #expect(field("xinyi.common.v1.Official", "name") == "姓名")
        #expect(field("xinyi.listing.v1.Objection", "name") == "资源名")
    }

    @Test("an amount is labelled by the unit in which its number is, and nothing else is")
    func amounts() {
        var count = 0
        for message in DescriptorPool.builtIn.messages.values where message.fullName.hasPrefix("xinyi.") {
            for field in message.fields {
                let isAmount = field.name.hasSuffix("_fen")
                let label = "\(message.fullName).\(field.name): \(field.chinese)"
                #expect(field.chinese.hasSuffix("(分)") == isAmount, "\(label)")
                #expect(!field.chinese.contains("(元)"), "\(label)")
                if isAmount { count += 1 }
            }
        }
        #expect(count >= 8)
    }

    /// Whether a label says something in Chinese; names of formats are called the same everywhere.
    private static func isChinese(_ label: String) -> Bool {
        ["UTF-8", "GB18030", "CSV", "HTML"].contains(label)
            || label.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) }
    }

    @Test("one piece of code serves every request and response of a shape")
    func shapes() {
        func step<R: NamedRequest & VersionedRequest & ActedRequest & IdempotentRequest>(_: R.Type) -> R
        where R.Official == Official {
            var request = R()
            request.name = "objections/A-1"
            request.etag = "e"
            request.official = Official(id: "0312")
            request.requestId = "12345678"
            return request
        }
        #expect(
            step(AcceptObjectionRequest.self)
                == AcceptObjectionRequest(
                    name: "objections/A-1", etag: "e", official: Official(id: "0312"), requestId: "12345678"))
        func page<R: PagedResponse>(_ items: [R.Item], next: String) -> R {
            var page = R()
            page.items = items
            page.nextPageToken = next
            return page
        }
        let list: ListObjectionsResponse = page([Objection(name: "objections/A-1")], next: "t")
        #expect(list == ListObjectionsResponse(objections: [Objection(name: "objections/A-1")], nextPageToken: "t"))
        #expect(list.items.count == 1)
    }
}
