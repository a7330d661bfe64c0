// A promise library of 2013 in the place of the language's: it answers by
// `setTimeout` and has neither `finally` nor `allSettled`.
class Deferred {
  constructor(run) {
    this.state = 'pending';
    this.waiting = [];
    const settle = (state) => (value) => {
      if (this.state !== 'pending') return;
      if (state === 'done' && typeof value?.then === 'function') {
        value.then(settle('done'), settle('failed'));
        return;
      }
      this.state = state;
      this.value = value;
      for (const tell of this.waiting) setTimeout(tell, 0);
    };
    try {
      run(settle('done'), settle('failed'));
    } catch (error) {
      settle('failed')(error);
    }
  }
  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then(done, failed) {
    return new Deferred((yes, no) => {
      const tell = () => {
        const answer = this.state === 'done' ? done : failed;
        try {
          if (answer) yes(answer(this.value));
          else if (this.state === 'done') yes(this.value);
          else no(this.value);
        } catch (error) {
          no(error);
        }
      };
      if (this.state === 'pending') this.waiting.push(tell);
      else setTimeout(tell, 0);
    });
  }
  catch(failed) {
    return this.then(undefined, failed);
  }
  static resolve(value) {
    return new Deferred((yes) => yes(value));
  }
  static reject(error) {
    return new Deferred((_, no) => no(error));
  }
  static all(values) {
    return new Deferred((yes, no) => {
      const found = [];
      let missing = values.length;
      if (missing === 0) yes(found);
      values.forEach((value, at) => {
        Deferred.resolve(value).then((answer) => {
          found[at] = answer;
          missing -= 1;
          if (missing === 0) yes(found);
        }, no);
      });
    });
  }
}
window.Promise = Deferred;
