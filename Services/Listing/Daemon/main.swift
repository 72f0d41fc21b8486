import ListingService
import ServiceKit

await ServiceRunner.main(ListingDefinition.service)
