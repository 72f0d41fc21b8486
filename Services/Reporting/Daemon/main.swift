import ReportingService
import ServiceKit

await ServiceRunner.main(ReportingDefinition.service)
