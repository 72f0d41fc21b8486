import MeasuresService
import ServiceKit

await ServiceRunner.main(MeasuresDefinition.service)
