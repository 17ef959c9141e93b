import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * Whether an IP address belongs to the open internet. Everything else is refused: this machine, its network, the
 * provider's own services (169.254.169.254 hands out passwords), groups of machines, and what is reserved. Of IPv6 only
 * what is given out to the world counts, without the ranges that carry an IPv4 address inside.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closedIpv4.check(address, 'ipv4')
  // A zone ("fe80::1%eth0") is only there for addresses of one's own network.
  if (!isIPv6(address) || address.includes('%')) return false
  return openIpv6.check(address, 'ipv6') && !closedIpv6.check(address, 'ipv6')
}

/** Whether an IP address is this machine itself. */
export function isLoopback(address: string): boolean {
  return isIPv4(address) ? ownMachine.check(address, 'ipv4') : address === '::1'
}

const ownMachine = listOf('ipv4', ['127.0.0.0/8'])

/** IANA IPv4 Special-Purpose Address Registry, and multicast. */
const closedIpv4 = listOf('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])

const openIpv6 = listOf('ipv6', ['2000::/3'])

/** Of those: protocol assignments with Teredo, documentation, 6to4, AS112, benchmarking, segment routing. */
const closedIpv6 = listOf('ipv6', [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
])

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}
