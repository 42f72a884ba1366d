import { describeRoundTrip } from '../roundTripSuite'

describeRoundTrip('canvas', {})
