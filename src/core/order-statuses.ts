/** An order status, by its name in the payload. */
export type OrderStatus =
  | 'pending'
  | 'processing'
  | 'shipped'
  | 'partially-shipped'
  | 'cancelled'
  | 'backordered'
  | 'rma-issued'
  | 'returned';

/** All order statuses, in Miva's order. */
export const ORDER_STATUS_VALUES = [
  'pending',
  'processing',
  'shipped',
  'partially-shipped',
  'cancelled',
  'backordered',
  'rma-issued',
  'returned',
] as const satisfies readonly OrderStatus[];

/** What Miva calls an order status. */
export interface OrderStatusFact {
  readonly value: OrderStatus;
  /** Miva's own English name. */
  readonly label: string;
  /** Miva's own number of the status. Source: github mivaecommerce/miva-merchant-lsk. */
  readonly code: number;
}

type NameAndNumber = readonly [OrderStatusFact['label'], OrderStatusFact['code']];

// Marked as pure, so that a bundler can remove it where only the values are used.
/** Every order status of Miva, in Miva's order. */
export const ORDER_STATUSES: readonly OrderStatusFact[] = /* @__PURE__ */ buildStatuses({
  pending: ['Pending', 0],
  processing: ['Processing', 100],
  shipped: ['Shipped', 200],
  'partially-shipped': ['Partially Shipped', 201],
  cancelled: ['Cancelled', 300],
  backordered: ['Backordered', 400],
  'rma-issued': ['RMA Issued', 500],
  returned: ['Returned', 600],
});

function buildStatuses(entries: Readonly<Record<OrderStatus, NameAndNumber>>): readonly OrderStatusFact[] {
  return Object.freeze(
    ORDER_STATUS_VALUES.map((value) => {
      const [label, code] = entries[value];
      return Object.freeze({ value, label, code });
    }),
  );
}

/** The given statuses in Miva's order, each once. */
export function inMivaOrder(statuses: readonly unknown[]): OrderStatus[] {
  return ORDER_STATUS_VALUES.filter((value) => statuses.includes(value));
}
