import { describeRoundTrip } from '../roundTripSuite'

describeRoundTrip('ojf', {})
