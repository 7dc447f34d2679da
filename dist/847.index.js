export const id = 847;
export const ids = [847];
export const modules = {
	5793: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cm: () => nice,
			Jj: () => bisectRight,
			Z4: () => quantileSorted,
			Zc: () => ticks,
		});
		function ascending(a, b) {
			return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
		}
		function descending(a, b) {
			return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
		}
		function bisector(f) {
			let compare1, compare2, delta;
			if (f.length !== 2) {
				compare1 = ascending;
				compare2 = (d, x) => ascending(f(d), x);
				delta = (d, x) => f(d) - x;
			} else {
				compare1 = f === ascending || f === descending ? f : zero;
				compare2 = f;
				delta = f;
			}
			function left(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0) return hi;
					do {
						const mid = (lo + hi) >>> 1;
						if (compare2(a[mid], x) < 0) lo = mid + 1;
						else hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function right(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0) return hi;
					do {
						const mid = (lo + hi) >>> 1;
						if (compare2(a[mid], x) <= 0) lo = mid + 1;
						else hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function center(a, x, lo = 0, hi = a.length) {
				const i = left(a, x, lo, hi - 1);
				return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
			}
			return { left, center, right };
		}
		function zero() {
			return 0;
		}
		function number(x) {
			return x === null ? NaN : +x;
		}
		const ascendingBisect = bisector(ascending);
		const bisectRight = ascendingBisect.right;
		ascendingBisect.left;
		bisector(number).center;
		Blur2(blurf);
		Blur2(blurfImage);
		function Blur2(blur) {
			return function (data, rx, ry = rx) {
				if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
				if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
				let { data: values, width, height } = data;
				if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
				if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0))
					throw new RangeError("invalid height");
				if (!width || !height || (!rx && !ry)) return data;
				const blurx = rx && blur(rx);
				const blury = ry && blur(ry);
				const temp = values.slice();
				if (blurx && blury) {
					blurh(blurx, temp, values, width, height);
					blurh(blurx, values, temp, width, height);
					blurh(blurx, temp, values, width, height);
					blurv(blury, values, temp, width, height);
					blurv(blury, temp, values, width, height);
					blurv(blury, values, temp, width, height);
				} else if (blurx) {
					blurh(blurx, values, temp, width, height);
					blurh(blurx, temp, values, width, height);
					blurh(blurx, values, temp, width, height);
				} else if (blury) {
					blurv(blury, values, temp, width, height);
					blurv(blury, temp, values, width, height);
					blurv(blury, values, temp, width, height);
				}
				return data;
			};
		}
		function blurh(blur, T, S, w, h) {
			for (let y = 0, n = w * h; y < n;) blur(T, S, y, (y += w), 1);
		}
		function blurv(blur, T, S, w, h) {
			for (let x = 0, n = w * h; x < w; ++x) blur(T, S, x, x + n, w);
		}
		function blurfImage(radius) {
			const blur = blurf(radius);
			return (T, S, start, stop, step) => {
				((start <<= 2), (stop <<= 2), (step <<= 2));
				blur(T, S, start + 0, stop + 0, step);
				blur(T, S, start + 1, stop + 1, step);
				blur(T, S, start + 2, stop + 2, step);
				blur(T, S, start + 3, stop + 3, step);
			};
		}
		function blurf(radius) {
			const radius0 = Math.floor(radius);
			if (radius0 === radius) return bluri(radius);
			const t = radius - radius0;
			const w = 2 * radius + 1;
			return (T, S, start, stop, step) => {
				if (!((stop -= step) >= start)) return;
				let sum = radius0 * S[start];
				const s0 = step * radius0;
				const s1 = s0 + step;
				for (let i = start, j = start + s0; i < j; i += step) sum += S[Math.min(stop, i)];
				for (let i = start, j = stop; i <= j; i += step) {
					sum += S[Math.min(stop, i + s0)];
					T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
					sum -= S[Math.max(start, i - s0)];
				}
			};
		}
		function bluri(radius) {
			const w = 2 * radius + 1;
			return (T, S, start, stop, step) => {
				if (!((stop -= step) >= start)) return;
				let sum = radius * S[start];
				const s = step * radius;
				for (let i = start, j = start + s; i < j; i += step) sum += S[Math.min(stop, i)];
				for (let i = start, j = stop; i <= j; i += step) {
					sum += S[Math.min(stop, i + s)];
					T[i] = sum / w;
					sum -= S[Math.max(start, i - s)];
				}
			};
		}
		Map;
		Set;
		var array = Array.prototype;
		array.slice;
		const e10 = Math.sqrt(50),
			e5 = Math.sqrt(10),
			e2 = Math.sqrt(2);
		function tickSpec(start, stop, count) {
			const step = (stop - start) / Math.max(0, count),
				power = Math.floor(Math.log10(step)),
				error = step / Math.pow(10, power),
				factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
			let i1, i2, inc;
			if (power < 0) {
				inc = Math.pow(10, -power) / factor;
				i1 = Math.round(start * inc);
				i2 = Math.round(stop * inc);
				if (i1 / inc < start) ++i1;
				if (i2 / inc > stop) --i2;
				inc = -inc;
			} else {
				inc = Math.pow(10, power) * factor;
				i1 = Math.round(start / inc);
				i2 = Math.round(stop / inc);
				if (i1 * inc < start) ++i1;
				if (i2 * inc > stop) --i2;
			}
			if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
			return [i1, i2, inc];
		}
		function ticks(start, stop, count) {
			((stop = +stop), (start = +start), (count = +count));
			if (!(count > 0)) return [];
			if (start === stop) return [start];
			const reverse = stop < start,
				[i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
			if (!(i2 >= i1)) return [];
			const n = i2 - i1 + 1,
				ticks = new Array(n);
			if (reverse)
				if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
				else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
			else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
			else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
			return ticks;
		}
		function tickIncrement(start, stop, count) {
			((stop = +stop), (start = +start), (count = +count));
			return tickSpec(start, stop, count)[2];
		}
		function nice(start, stop, count) {
			let prestep;
			while (true) {
				const step = tickIncrement(start, stop, count);
				if (step === prestep || step === 0 || !isFinite(step)) return [start, stop];
				else if (step > 0) {
					const i = Math.ceil(start / step);
					const j = Math.floor(stop / step);
					start = (i - (i * step > start)) * step;
					stop = (j + (j * step < stop)) * step;
				} else if (step < 0) {
					const s = -step;
					const i = Math.ceil(start * s);
					const j = Math.floor(stop * s);
					start = (i - (i / s > start)) / s;
					stop = (j + (j / s < stop)) / s;
				}
				prestep = step;
			}
		}
		function quantileSorted(values, p, valueof = number) {
			if (!(n = values.length) || isNaN((p = +p))) return;
			if (p <= 0 || n < 2) return +valueof(values[0], 0, values);
			if (p >= 1) return +valueof(values[n - 1], n - 1, values);
			var n,
				i = (n - 1) * p,
				i0 = Math.floor(i),
				value0 = +valueof(values[i0], i0, values),
				value1 = +valueof(values[i0 + 1], i0 + 1, values);
			return value0 + (value1 - value0) * (i - i0);
		}
		shuffler(Math.random);
		function shuffler(random) {
			return function (array, i0 = 0, i1 = array.length) {
				let m = i1 - (i0 = +i0);
				while (m) {
					const i = (random() * m--) | 0,
						t = array[m + i0];
					array[m + i0] = array[i + i0];
					array[i + i0] = t;
				}
				return array;
			};
		}
	},
	76879: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n8: () => line });
		const pi = Math.PI,
			tau = 2 * pi,
			epsilon = 1e-6,
			tauEpsilon = tau - epsilon;
		function append(strings) {
			this._ += strings[0];
			for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
		}
		function appendRound(digits) {
			let d = Math.floor(digits);
			if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
			if (d > 15) return append;
			const k = 10 ** d;
			return function (strings) {
				this._ += strings[0];
				for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
			};
		}
		function equal(x0, y0, x1, y1) {
			return x0 === x1 && y0 === y1;
		}
		function equalRound(digits) {
			const d = Math.floor(digits);
			if (!(d <= 15)) return equal;
			const k = 10 ** d;
			const r = function (value) {
				return Math.round(value * k);
			};
			return function (x0, y0, x1, y1) {
				return r(x0) === r(x1) && r(y0) === r(y1);
			};
		}
		class Path {
			constructor(digits) {
				this._x0 = this._y0 = this._x1 = this._y1 = null;
				this._ = "";
				this._append = digits == null ? append : appendRound(digits);
				this._equal = digits == null ? equal : equalRound(digits);
			}
			moveTo(x, y) {
				this._append`M${(this._x0 = this._x1 = +x)},${(this._y0 = this._y1 = +y)}`;
			}
			closePath() {
				if (this._x1 !== null) {
					((this._x1 = this._x0), (this._y1 = this._y0));
					this._append`Z`;
				}
			}
			lineTo(x, y) {
				this._append`L${(this._x1 = +x)},${(this._y1 = +y)}`;
			}
			quadraticCurveTo(x1, y1, x, y) {
				this._append`Q${+x1},${+y1},${(this._x1 = +x)},${(this._y1 = +y)}`;
			}
			bezierCurveTo(x1, y1, x2, y2, x, y) {
				this._append`C${+x1},${+y1},${+x2},${+y2},${(this._x1 = +x)},${(this._y1 = +y)}`;
			}
			arcTo(x1, y1, x2, y2, r) {
				((x1 = +x1), (y1 = +y1), (x2 = +x2), (y2 = +y2), (r = +r));
				if (r < 0) throw new Error(`negative radius: ${r}`);
				let x0 = this._x1,
					y0 = this._y1,
					x21 = x2 - x1,
					y21 = y2 - y1,
					x01 = x0 - x1,
					y01 = y0 - y1,
					l01_2 = x01 * x01 + y01 * y01;
				if (this._x1 === null) this._append`M${(this._x1 = x1)},${(this._y1 = y1)}`;
				else if (!(l01_2 > epsilon));
				else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r)
					this._append`L${(this._x1 = x1)},${(this._y1 = y1)}`;
				else {
					let x20 = x2 - x0,
						y20 = y2 - y0,
						l21_2 = x21 * x21 + y21 * y21,
						l20_2 = x20 * x20 + y20 * y20,
						l21 = Math.sqrt(l21_2),
						l01 = Math.sqrt(l01_2),
						l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2),
						t01 = l / l01,
						t21 = l / l21;
					if (Math.abs(t01 - 1) > epsilon) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
					this
						._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${(this._x1 = x1 + t21 * x21)},${(this._y1 = y1 + t21 * y21)}`;
				}
			}
			arc(x, y, r, a0, a1, ccw) {
				((x = +x), (y = +y), (r = +r), (ccw = !!ccw));
				if (r < 0) throw new Error(`negative radius: ${r}`);
				let dx = r * Math.cos(a0),
					dy = r * Math.sin(a0),
					x0 = x + dx,
					y0 = y + dy,
					cw = 1 ^ ccw,
					da = ccw ? a0 - a1 : a1 - a0;
				if (this._x1 === null) this._append`M${x0},${y0}`;
				else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) this._append`L${x0},${y0}`;
				if (!r) return;
				if (da < 0) da = (da % tau) + tau;
				if (da > tauEpsilon)
					this
						._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${(this._x1 = x0)},${(this._y1 = y0)}`;
				else if (da > epsilon) {
					const x1 = x + r * Math.cos(a1);
					const y1 = y + r * Math.sin(a1);
					if (da >= pi && this._equal(x0, y0, x1, y1)) {
						da /= 2;
						let a00 = a0 + da;
						this._append`A${r},${r},0,${+(da >= pi)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
					}
					this._append`A${r},${r},0,${+(da >= pi)},${cw},${(this._x1 = x1)},${(this._y1 = y1)}`;
				}
			}
			rect(x, y, w, h) {
				this._append`M${(this._x0 = this._x1 = +x)},${(this._y0 = this._y1 = +y)}h${(w = +w)}v${+h}h${-w}Z`;
			}
			toString() {
				return this._;
			}
		}
		function path() {
			return new Path();
		}
		path.prototype = Path.prototype;
		function constant(x) {
			return function () {
				return x;
			};
		}
		Math.abs;
		Math.atan2;
		const cos = Math.cos;
		Math.max;
		Math.min;
		const sin = Math.sin;
		const sqrt = Math.sqrt;
		const d3_shape_epsilon = 1e-12;
		const d3_shape_pi = Math.PI;
		const d3_shape_tau = 2 * d3_shape_pi;
		function withPath(shape) {
			let digits = 3;
			shape.digits = function (_) {
				if (!arguments.length) return digits;
				if (_ == null) digits = null;
				else {
					const d = Math.floor(_);
					if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
					digits = d;
				}
				return shape;
			};
			return () => new Path(digits);
		}
		Array.prototype.slice;
		function array(x) {
			return typeof x === "object" && "length" in x ? x : Array.from(x);
		}
		function Linear(context) {
			this._context = context;
		}
		Linear.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._point = 0;
			},
			lineEnd: function () {
				if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
					default:
						this._context.lineTo(x, y);
						break;
				}
			},
		};
		function curveLinear(context) {
			return new Linear(context);
		}
		function x(p) {
			return p[0];
		}
		function y(p) {
			return p[1];
		}
		function line(x$1, y$1) {
			var defined = constant(true),
				context = null,
				curve = curveLinear,
				output = null,
				path = withPath(line);
			x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
			y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
			function line(data) {
				var i,
					d,
					buffer,
					n = (data = array(data)).length,
					defined0 = false;
				if (context == null) output = curve((buffer = path()));
				for (i = 0; i <= n; ++i) {
					if (!(i < n && defined((d = data[i]), i, data)) === defined0)
						if ((defined0 = !defined0)) output.lineStart();
						else output.lineEnd();
					if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
				}
				if (buffer) return ((output = null), buffer + "" || null);
			}
			line.x = function (_) {
				return arguments.length ? ((x$1 = typeof _ === "function" ? _ : constant(+_)), line) : x$1;
			};
			line.y = function (_) {
				return arguments.length ? ((y$1 = typeof _ === "function" ? _ : constant(+_)), line) : y$1;
			};
			line.defined = function (_) {
				return arguments.length ? ((defined = typeof _ === "function" ? _ : constant(!!_)), line) : defined;
			};
			line.curve = function (_) {
				return arguments.length ? ((curve = _), context != null && (output = curve(context)), line) : curve;
			};
			line.context = function (_) {
				return arguments.length
					? (_ == null ? (context = output = null) : (output = curve((context = _))), line)
					: context;
			};
			return line;
		}
		curveRadial(curveLinear);
		function Radial(curve) {
			this._curve = curve;
		}
		Radial.prototype = {
			areaStart: function () {
				this._curve.areaStart();
			},
			areaEnd: function () {
				this._curve.areaEnd();
			},
			lineStart: function () {
				this._curve.lineStart();
			},
			lineEnd: function () {
				this._curve.lineEnd();
			},
			point: function (a, r) {
				this._curve.point(r * Math.sin(a), r * -Math.cos(a));
			},
		};
		function curveRadial(curve) {
			function radial(context) {
				return new Radial(curve(context));
			}
			radial._curve = curve;
			return radial;
		}
		sqrt(3);
		sqrt(1 / 3);
		(sin(d3_shape_pi / 10), sin((7 * d3_shape_pi) / 10));
		sin(d3_shape_tau / 10);
		cos(d3_shape_tau / 10);
		sqrt(3);
		sqrt(3);
		sqrt(3);
		sqrt(12);
		function noop() {}
		function point$3(that, x, y) {
			that._context.bezierCurveTo(
				(2 * that._x0 + that._x1) / 3,
				(2 * that._y0 + that._y1) / 3,
				(that._x0 + 2 * that._x1) / 3,
				(that._y0 + 2 * that._y1) / 3,
				(that._x0 + 4 * that._x1 + x) / 6,
				(that._y0 + 4 * that._y1 + y) / 6,
			);
		}
		function Basis(context) {
			this._context = context;
		}
		Basis.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._y0 = this._y1 = NaN;
				this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 3:
						point$3(this, this._x1, this._y1);
					case 2:
						this._context.lineTo(this._x1, this._y1);
						break;
				}
				if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
					default:
						point$3(this, x, y);
						break;
				}
				((this._x0 = this._x1), (this._x1 = x));
				((this._y0 = this._y1), (this._y1 = y));
			},
		};
		function BasisClosed(context) {
			this._context = context;
		}
		BasisClosed.prototype = {
			areaStart: noop,
			areaEnd: noop,
			lineStart: function () {
				this._x0 =
					this._x1 =
					this._x2 =
					this._x3 =
					this._x4 =
					this._y0 =
					this._y1 =
					this._y2 =
					this._y3 =
					this._y4 =
						NaN;
				this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 1:
						this._context.moveTo(this._x2, this._y2);
						this._context.closePath();
						break;
					case 2:
						this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
						this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
						this._context.closePath();
						break;
					case 3:
						this.point(this._x2, this._y2);
						this.point(this._x3, this._y3);
						this.point(this._x4, this._y4);
						break;
				}
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						((this._x2 = x), (this._y2 = y));
						break;
					case 1:
						this._point = 2;
						((this._x3 = x), (this._y3 = y));
						break;
					case 2:
						this._point = 3;
						((this._x4 = x), (this._y4 = y));
						this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
						break;
					default:
						point$3(this, x, y);
						break;
				}
				((this._x0 = this._x1), (this._x1 = x));
				((this._y0 = this._y1), (this._y1 = y));
			},
		};
		function BasisOpen(context) {
			this._context = context;
		}
		BasisOpen.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._y0 = this._y1 = NaN;
				this._point = 0;
			},
			lineEnd: function () {
				if (this._line || (this._line !== 0 && this._point === 3)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						var x0 = (this._x0 + 4 * this._x1 + x) / 6,
							y0 = (this._y0 + 4 * this._y1 + y) / 6;
						this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
						break;
					case 3:
						this._point = 4;
					default:
						point$3(this, x, y);
						break;
				}
				((this._x0 = this._x1), (this._x1 = x));
				((this._y0 = this._y1), (this._y1 = y));
			},
		};
		function Bundle(context, beta) {
			this._basis = new Basis(context);
			this._beta = beta;
		}
		Bundle.prototype = {
			lineStart: function () {
				this._x = [];
				this._y = [];
				this._basis.lineStart();
			},
			lineEnd: function () {
				var x = this._x,
					y = this._y,
					j = x.length - 1;
				if (j > 0) {
					var t,
						x0 = x[0],
						y0 = y[0],
						dx = x[j] - x0,
						dy = y[j] - y0,
						i = -1;
					while (++i <= j) {
						t = i / j;
						this._basis.point(
							this._beta * x[i] + (1 - this._beta) * (x0 + t * dx),
							this._beta * y[i] + (1 - this._beta) * (y0 + t * dy),
						);
					}
				}
				this._x = this._y = null;
				this._basis.lineEnd();
			},
			point: function (x, y) {
				this._x.push(+x);
				this._y.push(+y);
			},
		};
		(function custom(beta) {
			function bundle(context) {
				return beta === 1 ? new Basis(context) : new Bundle(context, beta);
			}
			bundle.beta = function (beta) {
				return custom(+beta);
			};
			return bundle;
		})(0.85);
		function point$2(that, x, y) {
			that._context.bezierCurveTo(
				that._x1 + that._k * (that._x2 - that._x0),
				that._y1 + that._k * (that._y2 - that._y0),
				that._x2 + that._k * (that._x1 - x),
				that._y2 + that._k * (that._y1 - y),
				that._x2,
				that._y2,
			);
		}
		function Cardinal(context, tension) {
			this._context = context;
			this._k = (1 - tension) / 6;
		}
		Cardinal.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 2:
						this._context.lineTo(this._x2, this._y2);
						break;
					case 3:
						point$2(this, this._x1, this._y1);
						break;
				}
				if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						((this._x1 = x), (this._y1 = y));
						break;
					case 2:
						this._point = 3;
					default:
						point$2(this, x, y);
						break;
				}
				((this._x0 = this._x1), (this._x1 = this._x2), (this._x2 = x));
				((this._y0 = this._y1), (this._y1 = this._y2), (this._y2 = y));
			},
		};
		(function custom(tension) {
			function cardinal(context) {
				return new Cardinal(context, tension);
			}
			cardinal.tension = function (tension) {
				return custom(+tension);
			};
			return cardinal;
		})(0);
		function CardinalClosed(context, tension) {
			this._context = context;
			this._k = (1 - tension) / 6;
		}
		CardinalClosed.prototype = {
			areaStart: noop,
			areaEnd: noop,
			lineStart: function () {
				this._x0 =
					this._x1 =
					this._x2 =
					this._x3 =
					this._x4 =
					this._x5 =
					this._y0 =
					this._y1 =
					this._y2 =
					this._y3 =
					this._y4 =
					this._y5 =
						NaN;
				this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 1:
						this._context.moveTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 2:
						this._context.lineTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 3:
						this.point(this._x3, this._y3);
						this.point(this._x4, this._y4);
						this.point(this._x5, this._y5);
						break;
				}
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						((this._x3 = x), (this._y3 = y));
						break;
					case 1:
						this._point = 2;
						this._context.moveTo((this._x4 = x), (this._y4 = y));
						break;
					case 2:
						this._point = 3;
						((this._x5 = x), (this._y5 = y));
						break;
					default:
						point$2(this, x, y);
						break;
				}
				((this._x0 = this._x1), (this._x1 = this._x2), (this._x2 = x));
				((this._y0 = this._y1), (this._y1 = this._y2), (this._y2 = y));
			},
		};
		(function custom(tension) {
			function cardinal(context) {
				return new CardinalClosed(context, tension);
			}
			cardinal.tension = function (tension) {
				return custom(+tension);
			};
			return cardinal;
		})(0);
		function CardinalOpen(context, tension) {
			this._context = context;
			this._k = (1 - tension) / 6;
		}
		CardinalOpen.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._point = 0;
			},
			lineEnd: function () {
				if (this._line || (this._line !== 0 && this._point === 3)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
						break;
					case 3:
						this._point = 4;
					default:
						point$2(this, x, y);
						break;
				}
				((this._x0 = this._x1), (this._x1 = this._x2), (this._x2 = x));
				((this._y0 = this._y1), (this._y1 = this._y2), (this._y2 = y));
			},
		};
		(function custom(tension) {
			function cardinal(context) {
				return new CardinalOpen(context, tension);
			}
			cardinal.tension = function (tension) {
				return custom(+tension);
			};
			return cardinal;
		})(0);
		function point$1(that, x, y) {
			var x1 = that._x1,
				y1 = that._y1,
				x2 = that._x2,
				y2 = that._y2;
			if (that._l01_a > d3_shape_epsilon) {
				var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a,
					n = 3 * that._l01_a * (that._l01_a + that._l12_a);
				x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
				y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
			}
			if (that._l23_a > d3_shape_epsilon) {
				var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a,
					m = 3 * that._l23_a * (that._l23_a + that._l12_a);
				x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
				y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
			}
			that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
		}
		function CatmullRom(context, alpha) {
			this._context = context;
			this._alpha = alpha;
		}
		CatmullRom.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 2:
						this._context.lineTo(this._x2, this._y2);
						break;
					case 3:
						this.point(this._x2, this._y2);
						break;
				}
				if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				if (this._point) {
					var x23 = this._x2 - x,
						y23 = this._y2 - y;
					this._l23_a = Math.sqrt((this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha)));
				}
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
					default:
						point$1(this, x, y);
						break;
				}
				((this._l01_a = this._l12_a), (this._l12_a = this._l23_a));
				((this._l01_2a = this._l12_2a), (this._l12_2a = this._l23_2a));
				((this._x0 = this._x1), (this._x1 = this._x2), (this._x2 = x));
				((this._y0 = this._y1), (this._y1 = this._y2), (this._y2 = y));
			},
		};
		(function custom(alpha) {
			function catmullRom(context) {
				return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
			}
			catmullRom.alpha = function (alpha) {
				return custom(+alpha);
			};
			return catmullRom;
		})(0.5);
		function CatmullRomClosed(context, alpha) {
			this._context = context;
			this._alpha = alpha;
		}
		CatmullRomClosed.prototype = {
			areaStart: noop,
			areaEnd: noop,
			lineStart: function () {
				this._x0 =
					this._x1 =
					this._x2 =
					this._x3 =
					this._x4 =
					this._x5 =
					this._y0 =
					this._y1 =
					this._y2 =
					this._y3 =
					this._y4 =
					this._y5 =
						NaN;
				this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 1:
						this._context.moveTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 2:
						this._context.lineTo(this._x3, this._y3);
						this._context.closePath();
						break;
					case 3:
						this.point(this._x3, this._y3);
						this.point(this._x4, this._y4);
						this.point(this._x5, this._y5);
						break;
				}
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				if (this._point) {
					var x23 = this._x2 - x,
						y23 = this._y2 - y;
					this._l23_a = Math.sqrt((this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha)));
				}
				switch (this._point) {
					case 0:
						this._point = 1;
						((this._x3 = x), (this._y3 = y));
						break;
					case 1:
						this._point = 2;
						this._context.moveTo((this._x4 = x), (this._y4 = y));
						break;
					case 2:
						this._point = 3;
						((this._x5 = x), (this._y5 = y));
						break;
					default:
						point$1(this, x, y);
						break;
				}
				((this._l01_a = this._l12_a), (this._l12_a = this._l23_a));
				((this._l01_2a = this._l12_2a), (this._l12_2a = this._l23_2a));
				((this._x0 = this._x1), (this._x1 = this._x2), (this._x2 = x));
				((this._y0 = this._y1), (this._y1 = this._y2), (this._y2 = y));
			},
		};
		(function custom(alpha) {
			function catmullRom(context) {
				return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
			}
			catmullRom.alpha = function (alpha) {
				return custom(+alpha);
			};
			return catmullRom;
		})(0.5);
		function CatmullRomOpen(context, alpha) {
			this._context = context;
			this._alpha = alpha;
		}
		CatmullRomOpen.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
				this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
			},
			lineEnd: function () {
				if (this._line || (this._line !== 0 && this._point === 3)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				if (this._point) {
					var x23 = this._x2 - x,
						y23 = this._y2 - y;
					this._l23_a = Math.sqrt((this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha)));
				}
				switch (this._point) {
					case 0:
						this._point = 1;
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
						break;
					case 3:
						this._point = 4;
					default:
						point$1(this, x, y);
						break;
				}
				((this._l01_a = this._l12_a), (this._l12_a = this._l23_a));
				((this._l01_2a = this._l12_2a), (this._l12_2a = this._l23_2a));
				((this._x0 = this._x1), (this._x1 = this._x2), (this._x2 = x));
				((this._y0 = this._y1), (this._y1 = this._y2), (this._y2 = y));
			},
		};
		(function custom(alpha) {
			function catmullRom(context) {
				return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
			}
			catmullRom.alpha = function (alpha) {
				return custom(+alpha);
			};
			return catmullRom;
		})(0.5);
		function LinearClosed(context) {
			this._context = context;
		}
		LinearClosed.prototype = {
			areaStart: noop,
			areaEnd: noop,
			lineStart: function () {
				this._point = 0;
			},
			lineEnd: function () {
				if (this._point) this._context.closePath();
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				if (this._point) this._context.lineTo(x, y);
				else ((this._point = 1), this._context.moveTo(x, y));
			},
		};
		function sign(x) {
			return x < 0 ? -1 : 1;
		}
		function slope3(that, x2, y2) {
			var h0 = that._x1 - that._x0,
				h1 = x2 - that._x1,
				s0 = (that._y1 - that._y0) / (h0 || (h1 < 0 && -0)),
				s1 = (y2 - that._y1) / (h1 || (h0 < 0 && -0)),
				p = (s0 * h1 + s1 * h0) / (h0 + h1);
			return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
		}
		function slope2(that, t) {
			var h = that._x1 - that._x0;
			return h ? ((3 * (that._y1 - that._y0)) / h - t) / 2 : t;
		}
		function point(that, t0, t1) {
			var x0 = that._x0,
				y0 = that._y0,
				x1 = that._x1,
				y1 = that._y1,
				dx = (x1 - x0) / 3;
			that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
		}
		function MonotoneX(context) {
			this._context = context;
		}
		MonotoneX.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
				this._point = 0;
			},
			lineEnd: function () {
				switch (this._point) {
					case 2:
						this._context.lineTo(this._x1, this._y1);
						break;
					case 3:
						point(this, this._t0, slope2(this, this._t0));
						break;
				}
				if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
				this._line = 1 - this._line;
			},
			point: function (x, y) {
				var t1 = NaN;
				((x = +x), (y = +y));
				if (x === this._x1 && y === this._y1) return;
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
						break;
					case 2:
						this._point = 3;
						point(this, slope2(this, (t1 = slope3(this, x, y))), t1);
						break;
					default:
						point(this, this._t0, (t1 = slope3(this, x, y)));
						break;
				}
				((this._x0 = this._x1), (this._x1 = x));
				((this._y0 = this._y1), (this._y1 = y));
				this._t0 = t1;
			},
		};
		function MonotoneY(context) {
			this._context = new ReflectContext(context);
		}
		(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function (x, y) {
			MonotoneX.prototype.point.call(this, y, x);
		};
		function ReflectContext(context) {
			this._context = context;
		}
		ReflectContext.prototype = {
			moveTo: function (x, y) {
				this._context.moveTo(y, x);
			},
			closePath: function () {
				this._context.closePath();
			},
			lineTo: function (x, y) {
				this._context.lineTo(y, x);
			},
			bezierCurveTo: function (x1, y1, x2, y2, x, y) {
				this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
			},
		};
		function Natural(context) {
			this._context = context;
		}
		Natural.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x = [];
				this._y = [];
			},
			lineEnd: function () {
				var x = this._x,
					y = this._y,
					n = x.length;
				if (n) {
					this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
					if (n === 2) this._context.lineTo(x[1], y[1]);
					else {
						var px = controlPoints(x),
							py = controlPoints(y);
						for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1)
							this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
					}
				}
				if (this._line || (this._line !== 0 && n === 1)) this._context.closePath();
				this._line = 1 - this._line;
				this._x = this._y = null;
			},
			point: function (x, y) {
				this._x.push(+x);
				this._y.push(+y);
			},
		};
		function controlPoints(x) {
			var i,
				m,
				n = x.length - 1,
				a = new Array(n),
				b = new Array(n),
				r = new Array(n);
			((a[0] = 0), (b[0] = 2), (r[0] = x[0] + 2 * x[1]));
			for (i = 1; i < n - 1; ++i) ((a[i] = 1), (b[i] = 4), (r[i] = 4 * x[i] + 2 * x[i + 1]));
			((a[n - 1] = 2), (b[n - 1] = 7), (r[n - 1] = 8 * x[n - 1] + x[n]));
			for (i = 1; i < n; ++i) ((m = a[i] / b[i - 1]), (b[i] -= m), (r[i] -= m * r[i - 1]));
			a[n - 1] = r[n - 1] / b[n - 1];
			for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
			b[n - 1] = (x[n] + a[n - 1]) / 2;
			for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
			return [a, b];
		}
		function Step(context, t) {
			this._context = context;
			this._t = t;
		}
		Step.prototype = {
			areaStart: function () {
				this._line = 0;
			},
			areaEnd: function () {
				this._line = NaN;
			},
			lineStart: function () {
				this._x = this._y = NaN;
				this._point = 0;
			},
			lineEnd: function () {
				if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
				if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
				if (this._line >= 0) ((this._t = 1 - this._t), (this._line = 1 - this._line));
			},
			point: function (x, y) {
				((x = +x), (y = +y));
				switch (this._point) {
					case 0:
						this._point = 1;
						this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
						break;
					case 1:
						this._point = 2;
					default:
						if (this._t <= 0) {
							this._context.lineTo(this._x, y);
							this._context.lineTo(x, y);
						} else {
							var x1 = this._x * (1 - this._t) + x * this._t;
							this._context.lineTo(x1, this._y);
							this._context.lineTo(x1, y);
						}
						break;
				}
				((this._x = x), (this._y = y));
			},
		};
	},
};
