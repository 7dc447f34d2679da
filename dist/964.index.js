export const id = 964;
export const ids = [964];
export const modules = {

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isPermalink)
/* harmony export */ });
/** Where the network serves posts (Meta: *Media retrieval*; threads.net leads to threads.com). */
const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
/** Many times as long as they are. Receipts have to fit into front matter. */
const LONGEST = 400;
/**
 * Whether an address can be the permalink of a post: on the network's own hosts, or on the server that speaks its API.
 * Permalinks go into outputs, sites and messages that trust them.
 */
function isPermalink(address, api) {
    const url = URL.parse(address);
    if (address.length > LONGEST || !url || url.username !== '' || url.password !== '')
        return false;
    return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host));
}


/***/ })

};
