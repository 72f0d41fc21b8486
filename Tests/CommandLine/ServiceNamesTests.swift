import ServiceKit
import Testing

@testable import CommandLineKit

@Suite("The services of the system")
struct ServiceNamesTests {
    @Test("are the same to the command line as to the services, which ask one another what time it is")
    func same() {
        #expect(Installation.services == ServiceDefinition.system)
    }
}
